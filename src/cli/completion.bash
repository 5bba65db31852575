# bash completion for cleancopy: needs no other package, evaluates nothing that is typed, and may be loaded twice

_cleancopy() {
    local line=${COMP_LINE:0:COMP_POINT} words=() word='' begun='' quote='' char i
    # Bash cuts words at = and : as well, and leaves quotes in them.
    for ((i = 0; i < ${#line}; i++)); do
        char=${line:i:1}
        if [[ $char == "$quote" ]]; then
            quote=''
        elif [[ $quote == "'" ]]; then
            word+=$char
        elif [[ $char == \\ ]]; then
            ((++i))
            word+=${line:i:1} begun=1
        elif [[ $quote ]]; then
            word+=$char
        elif [[ $char == [\'\"] ]]; then
            quote=$char begun=1
        elif [[ $char == [[:space:]] ]]; then
            [[ $begun ]] && words+=("$word")
            word='' begun=''
        else
            word+=$char begun=1
        fi
    done
    # Of a word that holds one of these signs, only what stands after the last is replaced.
    local typed=$word before=''
    [[ $word == -*=* ]] && typed=${word#*=}
    [[ $quote ]] || before=${typed%"${typed##*[=:@]}"}
    local value rest
    COMPREPLY=()
    while IFS=$'\t' read -r value rest; do
        [[ $value =~ ^:[0-9]+$ ]] && continue
        # So that bash quotes the name, and ends a folder in a slash.
        [[ -e $value ]] && compopt -o filenames 2> /dev/null && value=${value%/}
        COMPREPLY+=("${value#"$before"}")
    done < <(cleancopy complete -- "${words[@]:1}" "$word" 2> /dev/null)
}

complete -o bashdefault -o default -F _cleancopy cleancopy
