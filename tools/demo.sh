# What `make demo` shows: the main job, on samples/draft.txt.
set -e
cd "$(dirname "$0")/.."

show() {
    printf '\n$ %s\n' "$*"
    "$@"
}

printf 'A draft with everybody'\''s proposals in it is samples/draft.txt. Who wants what?\n'
show brackets list samples/draft.txt
show brackets list --by US --fields id,old,new samples/draft.txt
printf '\nThe base text, if nothing passes:\n'
show brackets strip samples/draft.txt
printf '\nThe clean text, if Canada gets its way:\n'
show brackets accept --by CAN --clean samples/draft.txt
printf '\nAnd in colour:\n'
show brackets show --no-pager samples/draft.txt
printf '\nFor the meeting, one page in which a chair decides (open it with a browser):\n'
show brackets report samples/draft.txt -o report.html
