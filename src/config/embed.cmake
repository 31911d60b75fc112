# SPDX-License-Identifier: MIT
# Writes FILE's bytes as a C array: cmake -DFILE=... -DNAME=... -DOUT=... -P embed.cmake
# The grammars travel inside the program, so that no installation can miss or mismatch them.
file(READ "${FILE}" hex HEX)
string(LENGTH "${hex}" digits)
math(EXPR bytes "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," items "${hex}")
string(REGEX REPLACE "((0x..,){20})" "\\1\n" items "${items}")
get_filename_component(file "${FILE}" NAME)
file(WRITE "${OUT}" "/* Made from ${file} by the build. */
#include \"grammar.h\"
static const char text[] = {\n${items}0x00};
const struct xml_grammar ${NAME} = {\"${file}\", text, ${bytes}};
")
