#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# An installed mailcall works from where it was put, with DESTDIR and any prefix.
load common

@test "DESTDIR and prefix: programs, manuals and examples are there, and a delivery works" {
    DESTDIR=$WORK/root cmake --install "$BUILD_DIR" --prefix /opt/mailcall >/dev/null
    root=$WORK/root/opt/mailcall
    "$root/bin/mailcall" --version
    [ -s "$root/share/man/man1/mailcall.1" ]
    [ -s "$root/share/man/man8/mailcall-deliver.8" ]
    [ -s "$root/share/mailcall/postfix/aliases.example" ]
    # What names a program names it where it is.
    for path in $(grep -rhoE '/[a-z/]*/(bin/mailcall|libexec/mailcall/mailcall-deliver)' "$root/share/mailcall" "$root/share/man" | sort -u); do
        [ -x "$WORK/root$path" ]
    done
    [ "$(grep -rlE '/opt/mailcall/(bin/mailcall|libexec/mailcall/mailcall-deliver)' "$root/share/mailcall" "$root/share/man" | wc -l)" -ge 9 ]
    [ -s "$root/share/mailcall/settings.rng" ] && [ -s "$root/share/mailcall/call.rng" ] && [ -d "$root/share/mailcall/calls" ]
    # mailcall-deliver finds the mailcall it was installed with.
    message one | "$root"/libexec/mailcall/mailcall-deliver --site "$SITE"
    [ "$(spooled)" -eq 0 ]
    [ "$(stored "Our answers one")" -eq 1 ]
    [ -z "$(find "$WORK/root" -type f -perm /o+w)" ]
}

@test "pages lead where something is, and manuals name files and addresses as they are installed" {
    DESTDIR=$WORK/root cmake --install "$BUILD_DIR" --prefix /opt/mailcall >/dev/null
    root=$WORK/root/opt/mailcall
    links=0
    while IFS=: read -r page link; do
        [ -e "$(dirname "$page")/$link" ] || { echo "$page: $link"; false; }
        links=$((links + 1))
    done < <(grep -roE '\]\([^)#]+\)' "$root/share/doc/mailcall" --include='*.md' | grep -v '://' | sed 's/\](\(.*\))$/\1/')
    [ "$links" -ge 15 ]
    paths=0
    for path in $(grep -rhoE '/opt/mailcall/[A-Za-z/._-]*[A-Za-z]' "$root/share/man" "$root/share/doc/mailcall/README.md" | sort -u); do
        [ -e "$WORK/root$path" ] || { echo "$path"; false; }
        paths=$((paths + 1))
    done
    [ "$paths" -ge 6 ]
    run -1 grep -rnE '(^|[^/])share/mailcall|/usr/(local/)?(libexec|share|bin)/' "$root/share/man" "$root/share/doc/mailcall/README.md"
    # One address for one thing: what the list has as its member.
    grep -q '^.Dl mailcall-bpf: ' "$root/share/man/man8/mailcall-deliver.8"
    grep -q '^mailcall-bpf: ' "$root/share/mailcall/postfix/aliases.example"
    grep -q 'mailcall-bpf: ' "$root/share/doc/mailcall/README.md"
}

@test "step 1 of the README configures where only the packages to build are installed, and without them the tests name the remedy" {
    mkdir "$WORK/pc"
    for folder in $(pkg-config --variable pc_path pkg-config | tr : ' '); do
        [ ! -d "$folder" ] || find "$folder" -name '*.pc' ! -name 'cmocka.pc' -exec ln -sf -t "$WORK/pc" {} +
    done
    cd "$BATS_TEST_DIRNAME/../.."
    step=$(sed -n 's/^ *\(cmake --preset release.*\) && cmake --build .*/\1/p' README.md)
    grep -q '^ *scripts/install-deps build$' README.md
    export PKG_CONFIG_LIBDIR=$WORK/pc
    unset PKG_CONFIG_PATH
    run -0 $step -B "$WORK/build"
    run -1 cmake --preset release -B "$WORK/build-with-tests"
    [[ "$output" == *"scripts/install-deps test"* ]]
}
