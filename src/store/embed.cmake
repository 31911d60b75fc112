# SPDX-License-Identifier: MIT
# embed: the migrations of one engine as bytes in a C file, in the order of their names.
# cmake -DENGINE=sqlite -DFOLDER=config/sql/sqlite -DOUT=file.c -P embed.cmake
file(GLOB files ${FOLDER}/*.sql)
list(SORT files)
set(text "/* SPDX-License-Identifier: MIT */\n/* Made by src/store/embed.cmake from config/sql/${ENGINE}. */\n#include \"migration.h\"\n\n")
set(rows "")
set(count 0)
foreach(file ${files})
  math(EXPR count "${count} + 1")
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
  string(APPEND text "static const unsigned char sql_${count}[] = {\n${bytes}0x00};\n\n")
  string(APPEND rows "    {(const char *)sql_${count}},\n")
endforeach()
string(APPEND text "const struct migration ${ENGINE}_migrations[] = {\n${rows}};\n")
string(APPEND text "const int ${ENGINE}_migration_count = ${count};\n")
file(WRITE ${OUT} "${text}")
