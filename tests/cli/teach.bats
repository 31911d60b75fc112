#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What the store teaches, template mail, revisions beside what they replace, and the measuring of it all.
load common

TEMPLATE="Q1: Response teams watch the networks of their country and warn
operators when machines are taken over. Operators clean the machines of
their customers, and the police follow the money that the attackers make
with them. None of the three can do without the others, which is why they
should meet every month.

Q2: They talk on a closed mailing list and by telephone."

# letter WHO ID [SUBJECT] [FIELDS]: the body comes from standard input.
letter() {
    printf 'From: %s Example <%s@example.org>\nTo: forum@lists.example.org\nSubject: %s\n' "$1" "${1,,}" "${3:-Our answers}"
    printf 'Message-ID: <%s@example.org>\nDate: Fri, 12 Aug 2016 08:00:00 +0000\nList-Id: <forum.lists.example.org>\n%s' "$2" "${4:-}"
    printf 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n'
    cat
}
flags() { mc show "$1" --format json | python3 -c 'import json,sys; print(*json.load(sys.stdin)["flags"])'; }
# Everything that was worked out, of every message.
worked_out() {
    local n
    for n in $(seq "$1"); do mc show "$n" --format json; done
}

@test "template mail is marked, counted and listed, and its first is not" {
    letter Ada a1 <<<"$TEMPLATE" | ingest
    letter Bo b1 <<<"Dear all, I live in a small town.

$TEMPLATE" | ingest
    letter Cy c1 <<<"Q1: Schools have a role that is hardly ever named. Children learn there
what a safe password is, and they teach it to their parents in the evening,
which no operator and no police force has ever managed to do." | ingest
    letter Di d1 <<<"$TEMPLATE" | ingest
    [ "$(flags 1)" = "" ]
    [[ "$(flags 2)" == *near-duplicate* ]]
    [[ "$(flags 3)" != *near-duplicate* ]]
    [[ "$(flags 4)" == *near-duplicate* ]]
    run -0 mc show 4
    [[ "$output" == *"in #1 by somebody else: number 3 with these"* ]]
    [[ "$output" == *"3 messages: #1, #2, #4"* ]]
    mc show 1 --format json | python3 -c 'import json,sys; assert json.load(sys.stdin)["same_words"] == [1, 2, 4]'
    [ "$(mc list --format json | grep -c near-duplicate)" -eq 2 ]
}

@test "a digest shows template mail once, with everybody who sent it, and counts it" {
    letter Ada a1 <<<"$TEMPLATE" | ingest
    letter Bo b1 <<<"$TEMPLATE" | ingest
    letter Cy c1 <<<"${TEMPLATE/by telephone/by radio}" | ingest
    letter Di d1 <<<"$TEMPLATE" | ingest
    run -0 mc digest --print
    local text=$(tr -s ' \n' ' ' <<<"$output")
    # The answer to the first question is in everybody's words, Cy's to the second is not.
    [ "$(grep -o 'follow the money' <<<"$text" | wc -l)" -eq 1 ]
    [[ "$text" == *"The same words came from: #2 Bo Example; #3 Cy Example; #4 Di Example."* ]]
    [[ "$text" == *"The same words came from: #2 Bo Example; #4 Di Example."* ]]
    [[ "$text" == *"by radio"* ]]
    [[ "$text" == *"Template mail: 4 contributions this time have nearly the words of one text. Each is counted."* ]]
    [[ "$text" == *"4 received = 4 contributions"* ]]
}

@test "who says the same twice, from any address, is no template" {
    letter Ada a1 <<<"$TEMPLATE" | ingest
    letter Ada a2 "Our answers, again" <<<"$TEMPLATE" | ingest
    letter Ada a3 "From home" <<<"$TEMPLATE" | sed 's/ada@example.org/ada@home.example.net/' | ingest
    [[ "$(flags 2) $(flags 3)" != *near-duplicate* ]]
}

@test "answers under their questions teach to read answers without" {
    local n
    for n in one two three four five six; do
        letter "Ada$n" "a$n" <<<"Q1: In $n valleys the brigade rings the chapel bell when smoke is seen, and the shepherds carry water.

Q2: The $n valleys paint signs on barns and send a rider with a lantern to the next farm." | ingest
    done
    letter Zoe z1 <<<"In our valley too the shepherds carry water when smoke is seen and the brigade rings the bell of the chapel." | ingest
    mc show 7 --format json >"$WORK/seven"
    python3 - "$WORK/seven" <<'PY'
import json, sys
passages = json.load(open(sys.argv[1]))["analysis"]["passages"]
rules = {e["rule"] for p in passages for v in p["questions"] + p.get("proposals", []) for e in v["evidence"]}
assert "learned" in rules, rules
assert passages[0]["questions"][0]["id"] == "q1", passages
PY
}

@test "a rebuild reads every message as it was read" {
    local n
    for n in one two three four five six seven eight nine ten eleven twelve; do
        letter "Ada$n" "a$n" <<<"Q1: In $n valleys the brigade rings the chapel bell when smoke is seen, and the shepherds carry water.

Q2: The $n valleys paint signs on barns and send a rider with a lantern to the next farm." | ingest
        letter "Zoe$n" "z$n" <<<"Near $n the shepherds carry water. A rider with a lantern goes to the farm, and signs stand on the barns." | ingest
    done
    letter Bo b1 <<<"$TEMPLATE" | ingest
    letter Di d1 <<<"$TEMPLATE" | ingest
    worked_out 26 >"$WORK/before"
    run -0 mc rebuild
    worked_out 26 | cmp - "$WORK/before"
    grep -q '"near-duplicate"' "$WORK/before"
    grep -q '"learned"' "$WORK/before"
}

@test "show --diff tells what a revision changes" {
    letter Ada a1 <<<"$TEMPLATE" | ingest
    letter Cy c1 <<<"Q3: Money is short, and people change jobs faster than trust can grow between them." | ingest
    sed 's/every month/every week/; s/ and by telephone//' <<<"$TEMPLATE

Q3: Nothing gets in the way but time." | letter Ada a2 "Re: Our answers (revised)" $'In-Reply-To: <a1@example.org>\n' | ingest
    run -0 mc show 3 --diff
    [[ "$output" == *"#3 compared with #1"* ]]
    [[ "$output" == *"[-month"*"-]"*"{+week"*"+}"* ]]
    [[ "$output" == *"[added] Q3: Nothing gets in the way but time."* ]]
    [[ "$output" != *"Money is short"* ]]
    mc show 3 --diff --format json | python3 -c 'import json,sys; d=json.load(sys.stdin); assert d["earlier"] == 1 and d["words_added"] > 0'
    run -65 mc show 2 --diff
    [[ "$output" == *"no earlier contribution"* ]]
    run -65 mc show 99 --diff
    run -64 mc show 3 --diff --raw
}

@test "no control character of a revision reaches a terminal" {
    printf 'Q1: Operators \033[2J clean the machines that are taken over by somebody far away.\n' | letter Ada a1 | ingest
    printf 'Q1: Operators \033]0;owned\007 clean the machines \302\2332J that are taken over by nobody.\n' | letter Ada a2 | ingest
    mc show 2 --diff >"$WORK/out"
    ! LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]' "$WORK/out"
}

@test "evaluate measures a folder of labelled messages" {
    mkdir "$WORK/gold"
    cp "$BATS_TEST_DIRNAME/fixtures/calls/forum.xml" "$WORK/gold/call.xml"
    letter Ada a1 <<<"$TEMPLATE" >"$WORK/gold/ada.eml"
    cat >"$WORK/gold/ada.json" <<'JSON'
{"kind": "contribution", "language": "en", "flags": [],
 "contributor": {"name": "Ada Example", "address": "ada@example.org"},
 "answers": [{"question": "q2", "text": "They talk on a closed mailing list and by telephone."}]}
JSON
    run -0 "$MAILCALL" evaluate "$WORK/gold"
    [[ "$output" == *"1 messages against gold"*"Kind"*"1.000"*"q2"*"1.000"* ]]
    "$MAILCALL" evaluate "$WORK/gold" --format json | python3 -c '
import json, sys
said = json.load(sys.stdin)
assert said["kind"] == {"share": 1.0, "right": 1, "of": 1}, said["kind"]
assert said["questions"]["q2"]["recall"] == 1 and said["questions"]["q1"]["precision"] == 0
assert said["kinds"] == {"contribution": {"contribution": 1}}
assert "ada.json:3: answers: word F1" in said["cases"][0]["differences"][0]'
    # A site's settings hold where it is named: one that files nothing finds nothing.
    mkdir "$WORK/wary"
    printf '<mailcall>\n  <undecided-below>1</undecided-below>\n</mailcall>\n' >"$WORK/wary/mailcall.xml"
    "$MAILCALL" evaluate "$WORK/gold" --site "$WORK/wary" --format json | python3 -c '
import json, sys
assert json.load(sys.stdin)["questions"]["q2"]["recall"] == 0'
    "$MAILCALL" explain --call "$WORK/gold/call.xml" --site "$WORK/wary" --format json <"$WORK/gold/ada.eml" | python3 -c '
import json, sys
assert not any(q for p in json.load(sys.stdin)["passages"] for q in p["questions"])'
    run -78 "$MAILCALL" evaluate "$WORK/gold" --site "$WORK/nowhere"
    [[ "$output" == *"nowhere"* ]]
    sed -i 's/"contribution"/"contribtion"/' "$WORK/gold/ada.json"
    run -65 "$MAILCALL" evaluate "$WORK/gold"
    [[ "$output" == *"ada.json:1: there is no kind \"contribtion\""* ]]
    run -65 "$MAILCALL" evaluate "$WORK/nowhere"
    [[ "$output" == *"nowhere"* ]]
    # What nobody reads, or nobody labelled, is not passed over.
    sed -i 's/contribtion/contribution/; s/"flags"/"comment": "for people", "flag"/' "$WORK/gold/ada.json"
    cp "$WORK/gold/ada.eml" "$WORK/gold/bo.eml"
    run -65 "$MAILCALL" evaluate "$WORK/gold"
    [[ "$output" == *'ada.json:1: nothing reads "flag"; write kind,'* ]]
    [[ "$output" == *"bo.eml: has no label file; write $WORK/gold/bo.json"* ]]
    echo '{}' >"$WORK/gold/bo.json"
    sed -i 's/"flag"/"flags"/' "$WORK/gold/ada.json"
    run -0 "$MAILCALL" evaluate "$WORK/gold"
}

@test "evaluate counts as the shared scorer does" {
    corpus=$BATS_TEST_DIRNAME/../../../shared/corpus
    [ -d "$corpus/answers" ] || skip "the shared corpus is not there"
    mkdir -p "$WORK/some/mail" "$WORK/some/gold"
    cp "$corpus/answers/call.xml" "$WORK/some/"
    for name in r01-prose r02-shuffled r05-quoted; do
        cp "$corpus/answers/mail/$name.eml" "$WORK/some/mail/"
        cp "$corpus/answers/gold/$name.json" "$WORK/some/gold/"
    done
    python3 "$corpus/score_answers.py" "$MAILCALL" "$WORK/some" >"$WORK/scored"
    "$MAILCALL" evaluate "$WORK/some" --format json >"$WORK/measured"
    python3 - "$WORK/scored" "$WORK/measured" <<'PY'
import json, sys
rows = {r[0]: r for r in (l.split() for l in open(sys.argv[1])) if len(r) == 6 and r[0] != "layout"}
groups = json.load(open(sys.argv[2]))["groups"]
assert set(rows) == set(groups), (rows, groups)
for name, row in rows.items():
    for column, key in ((2, "recall"), (3, "precision"), (5, "undecided")):
        assert abs(float(row[column]) - groups[name][key]) < 0.01, (name, key, row, groups[name])
PY
}

@test "an answer in another language is filed by what its words stand for, and says so" {
    cat >"$WORK/call.xml" <<'CALL'
<call id="obstacles" xml:lang="en"><title>Working together</title><list address="forum@lists.example.org"/>
  <question id="q1"><text>What are the typical roles and responsibilities of your group?</text></question>
  <question id="q2"><text>What are common problem areas that you meet?</text></question>
  <question id="q3"><text>How do you pay for your work?</text></question></call>
CALL
    letter Ines i1 <<<"Las dificultades son muchas: el mayor obstáculo es la desconfianza entre las instituciones.

El dinero viene de donantes y el presupuesto se aprueba cada año." >"$WORK/answer.eml"
    run -0 "$MAILCALL" explain --call "$WORK/call.xml" --format json <"$WORK/answer.eml"
    python3 - "$output" <<'PY'
import json, sys
passages = [p for p in json.loads(sys.argv[1])["passages"] if p["questions"]]
assert [p["questions"][0]["id"] for p in passages] == ["q2", "q3"], passages
why = json.dumps([p["questions"][0]["evidence"] for p in passages], ensure_ascii=False)
assert "in other words" in why and "(problem)" in why and "(money)" in why, why
PY
}

@test "rebuild --together files the first by what came later, and a rebuild reads it as it came" {
    letter Ada a1 <<<"The brigade rings the chapel bell when smoke is seen over the ridge, and the
baker's boy runs down to the mill with a lantern. The chapel bell and the lantern
have never failed us, and the mill hears the brigade before anybody else does." | ingest
    letter Bo b1 <<<"Q2: When smoke is seen the brigade rings the chapel bell, a boy with a lantern runs
to the mill, and the mill hears it." | ingest
    letter Cy c1 <<<"Q2: The chapel bell, the lantern of the brigade, and the baker who runs to the mill
when he has seen smoke." | ingest
    worked_out 3 >"$WORK/as_it_came"
    ! mc show 1 --format json | grep -q 'filed answer'
    run -0 mc rebuild --together
    [[ "$output" == *"3 contributions read together; filed under a question: "*" passages before, "*" now"* ]]
    mc explain 1 --format json | python3 -c '
import json, sys
first = json.load(sys.stdin)["passages"][0]["questions"][0]
assert first["id"] == "q2", first
assert any("2 filed answers" in e["detail"] and "by their repeated question or number" in e["detail"] for e in first["evidence"]), first'
    run -0 mc rebuild
    worked_out 3 | cmp - "$WORK/as_it_came"
}

@test "evaluate --together reads a folder as one store" {
    mkdir "$WORK/gold"
    cp "$BATS_TEST_DIRNAME/fixtures/calls/forum.xml" "$WORK/gold/call.xml"
    letter Ada a1 <<<"The brigade rings the chapel bell when smoke is seen over the ridge, and the
baker's boy runs down to the mill with a lantern. The chapel bell and the lantern
have never failed us, and the mill hears the brigade before anybody else does." >"$WORK/gold/ada.eml"
    letter Bo b1 <<<"Q2: When smoke is seen the brigade rings the chapel bell, a boy with a lantern runs
to the mill, and the mill hears it." >"$WORK/gold/bo.eml"
    echo '{"contributor": {"address": "ada@example.org"}, "answers": [{"question": "q2", "text": "The brigade rings the chapel bell when smoke is seen over the ridge, and the baker'"'"'s boy runs down to the mill with a lantern."}]}' >"$WORK/gold/ada.json"
    echo '{"contributor": {"address": "bo@example.org"}}' >"$WORK/gold/bo.json"
    recall() { "$MAILCALL" evaluate "$WORK/gold" "$@" --format json | python3 -c 'import json,sys; print(json.load(sys.stdin)["questions"]["q2"]["recall"])'; }
    [ "$(recall)" = 0.0 ]
    [ "$(recall --together)" = 1.0 ]
    run -64 "$MAILCALL" evaluate "$WORK/gold" --learn --together
    [[ "$output" == *"write one of them"* ]]
}

# valleys COUNT: contributions in pairs, one under its questions' numbers and one without.
valleys() {
    local n
    for n in $(seq "$1"); do
        letter "Ada$n" "a$n" <<<"Q1: In $n valleys the brigade rings the chapel bell when smoke is seen, and the shepherds carry water.

Q2: The $n valleys paint signs on barns and send a rider with a lantern to the next farm." | ingest
        letter "Zoe$n" "z$n" <<<"Near $n the shepherds carry water. A rider with a lantern goes to the farm, and signs stand on the barns." | ingest
    done
}

@test "rebuild --together gives the same twice, and one at a time" {
    valleys 6
    run -0 mc rebuild --together
    worked_out 12 >"$WORK/once"
    mc rebuild --together 2>"$WORK/first" &
    sleep 0.05
    mc rebuild --together 2>"$WORK/second" || [ $? -eq 75 ]
    wait $! || [ $? -eq 75 ]
    ! grep -v 'read together\|rebuild is at work' "$WORK/first" "$WORK/second"
    grep -q 'read together' "$WORK/first" "$WORK/second"
    run -0 mc rebuild --together
    worked_out 12 | cmp - "$WORK/once"
}

@test "what comes in during a rebuild is kept at once, and read as a rebuild reads it" {
    valleys 10
    mc rebuild --together &
    for n in 1 2 3 4 5 6; do
        # Nothing but its thread says which call it is for.
        letter "Bo$n" "b$n" "Re: Our answers" "In-Reply-To: <a$n@example.org>"$'\n' <<<"I agree with what number $n says of the bell." |
            sed '/^List-Id/d; s/^To: .*/To: ada@example.org/' | timeout 20 "$MAILCALL" --site "$SITE" ingest
    done
    wait $!
    [ "$(mc list --format json | grep -c '"number"')" -eq 26 ]
    run -0 mc list --call forum --format json
    [ "$(grep -c '"number"' <<<"$output")" -eq 26 ]
    worked_out 26 >"$WORK/meanwhile"
    run -0 mc rebuild --together
    worked_out 26 | cmp - "$WORK/meanwhile"
}

@test "a rebuild that is killed leaves a whole store, and the next one the same readings" {
    valleys 5
    run -0 mc rebuild --together
    worked_out 10 >"$WORK/whole"
    for pause in 0.02 0.08 0.2 0.4 0.7; do
        "$MAILCALL" --site "$SITE" rebuild --together 3>&- &
        sleep "$pause"
        kill -9 $! 2>/dev/null || true
        wait $! || true
        letter Eve "e$pause" <<<"Thanks to all for $pause hours of reading." | ingest
        run -0 mc status
        [[ "$output" != *damaged* ]]
    done
    [ "$(mc list --format json | grep -c '"number"')" -eq 15 ]
    run -0 mc rebuild --together
    worked_out 10 | cmp - "$WORK/whole"
}
