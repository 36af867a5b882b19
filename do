#!/usr/bin/env bash
# Everything one does with this repository. ./do without a verb lists the verbs.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$(readlink -f "$0")")"

program=build/release/bin/zhitu
gallery_dpi=200 # tests/support/project.hpp knows all three
visual_dpi=150
keys_dpi=120

usage() {
    cat <<'END'
./do demo          安装所缺的软件包，编译，把三份样例画到 out/    install, build, draw three examples into out/
./do build         编译到 build/release/bin/zhitu                 build the program
./do test          编译开发版，运行全部测试                       build for development, run all tests
./do gallery       由 specs/ 重画 gallery/ 和 specs/README.md     draw gallery/ and specs/README.md anew
./do bless [stem]  重写 golden、visual、gallery，显示改动         rewrite goldens and pictures, show what changed
./do bench         各阶段和整个程序的快慢，与 gnuplot 对比      measure stages and processes beside gnuplot
./do fuzz [秒数]   用任意字节试读 spec 和 CSV，每样这么久         feed any bytes to the readers of specs and CSV, SECONDS each
./do format        用 clang-format 整理源码                       format the sources
./do clean         删除 build/ 和 out/                            remove build/ and out/
END
}

missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done
}

# Installs what is missing; when that is not allowed, says what to type and stops with 69.
install_packages() {
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return
    local by_hand="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        sudo -n true 2>/dev/null || refuse_install "$by_hand"
        as_root=(sudo -n)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q)
    {
        "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
    } </dev/null >&2 || refuse_install "$by_hand"
}

refuse_install() {
    printf '缺少软件包，这里装不了。请以 root 运行：\nPackages are missing and cannot be installed here. As root, run:\n\n  %s\n' \
        "$1" >&2
    exit 69
}

install_needed() {
    local packages
    mapfile -t packages < <(grep -v -e '^#' -e '^$' packages.txt)
    install_packages "${packages[@]}"
}

# The compiler's chatter goes to standard error: standard output is for results.
build() {
    install_needed && cmake --preset "$1" >&2 && cmake --build --preset "$1" >&2
}

demo() {
    build release
    "$program" render --out-dir out specs/chenzhou.yaml specs/yongzhou.yaml specs/gdp.yaml
}

run_tests() {
    local report=build/dev/tests.xml
    rm -f "$report"
    if ! build dev; then
        echo '0 passed, 1 failed'
        return 1
    fi
    ctest --preset dev -j "$(nproc)" --no-tests=error --output-junit "$PWD/$report" </dev/null || true
    count_tests "$report"
}

# The closing line, from the report of ctest. Fails when a test failed or none ran.
count_tests() {
    local total failed skipped
    total=$(suite_figure tests "$1")
    failed=$(suite_figure failures "$1")
    skipped=$(($(suite_figure disabled "$1") + $(suite_figure skipped "$1")))
    if [[ $total -eq 0 ]]; then
        echo '0 passed, 1 failed'
        return 1
    fi
    local line="$((total - failed - skipped)) passed, $failed failed"
    [[ $skipped -eq 0 ]] || line+=", $skipped skipped"
    echo "$line"
    [[ $failed -eq 0 ]]
}

suite_figure() {
    local figure=
    [[ -f $2 ]] && figure=$(tr '\n' ' ' <"$2" | grep -o '<testsuite [^>]*' | grep -o "$1=\"[0-9]*\"" | tr -dc '0-9')
    echo "${figure:-0}"
}

draw_gallery() {
    "$program" render --out-dir gallery --format png --dpi "$gallery_dpi" "$@"
    gallery/write_readme >gallery/README.md
}

# The small pictures of the reference.
draw_keys() {
    "$program" render --out-dir gallery/keys --format png --dpi "$keys_dpi" "$@"
}

write_reference() {
    "$program" keys --reference >specs/README.md
}

gallery() {
    build release
    draw_gallery specs/*.yaml
    draw_keys specs/keys/*.yaml
    write_reference
}

examples() { # folder, stem...
    local stem
    for stem in "${@:2}"; do compgen -G "$1/$stem.yaml" || true; done | sort
}

bless() { # stem
    build release
    local specs pictures keys spec
    mapfile -t specs < <(examples specs "${1:-*}")
    mapfile -t pictures < <(examples tests/visual "${1:-*}")
    mapfile -t keys < <(examples specs/keys "${1:-*}" ${1:+"options_$1"})
    if [[ ${#specs[@]} -eq 0 && ${#pictures[@]} -eq 0 && ${#keys[@]} -eq 0 ]]; then
        echo "没有这个名字的样例 / no example of that name: ${1:-}" >&2
        exit 2
    fi
    for spec in "${specs[@]}"; do bless_stages "$spec"; done
    [[ ${#specs[@]} -eq 0 ]] || draw_gallery "${specs[@]}" >/dev/null
    [[ ${#keys[@]} -eq 0 ]] || draw_keys "${keys[@]}" >/dev/null
    [[ ${#pictures[@]} -eq 0 ]] ||
        "$program" render --out-dir tests/visual --format png --dpi "$visual_dpi" "${pictures[@]}" >/dev/null
    write_reference
    command -v git >/dev/null || return 0 # an unpacked archive has nothing to compare with
    git --no-pager diff --stat -- tests/golden tests/visual gallery specs/README.md ':!*.cpp'
    git status --short -- tests/golden tests/visual gallery specs/README.md ':!*.cpp'
}

bless_stages() {
    local stage golden fresh=build/fresh_golden
    for stage in plan layout scene; do
        golden=tests/golden/$(basename "$1" .yaml).$stage
        "$program" explain "$1" --stage "$stage" --metrics fixed >"$fresh"
        mv "$fresh" "$golden"
    done
}

bench() {
    install_packages libbenchmark-dev gnuplot-nox time
    build bench
    build/bench/bin/bench_stages
    tests/bench/processes build/bench/bin/zhitu build/bench/processes
}

# The words that a fuzzer would never guess, as libFuzzer wants them: bytes beyond ASCII in hexadecimal.
fuzz_dictionary() {
    local word
    while IFS= read -r word; do
        printf '"%s"\n' "$(printf '%b' "$word" | od -An -v -tx1 | tr -d ' \n' | sed 's/../\\x&/g')"
    done <tests/fuzz/words
}

# What is found stays in build/fuzz: corpora, and the input of a crash. Fails when there is one.
fuzz() { # seconds
    install_packages clang libclang-rt-dev
    build fuzz
    fuzz_dictionary >build/fuzz/words.dict
    local reader corpus
    for reader in spec csv; do
        corpus=build/fuzz/corpus_$reader
        mkdir -p "$corpus"
        build/fuzz/bin/fuzz_$reader -max_total_time="$1" -max_len=4096 -timeout=10 -dict=build/fuzz/words.dict \
            -artifact_prefix=build/fuzz/"$reader"_ -print_final_stats=1 "$corpus" specs tests/errors
    done
}

format() {
    install_packages clang-format
    find core plugins tests '(' -name '*.[ch]' -o -name '*.[ch]pp' ')' -exec clang-format -i {} +
}

verb=${1:-}
case $verb in
demo) demo ;;
build)
    build release
    echo "$program"
    ;;
test) run_tests ;;
gallery) gallery ;;
bless) bless "${2:-}" ;;
bench) bench ;;
fuzz) fuzz "${2:-60}" ;;
format) format ;;
clean) rm -rf build out ;;
'' | help | -h | --help) usage ;;
*) usage >&2 && exit 2 ;;
esac
