#!/usr/bin/env bash
# Makes nl_link_code.v and nl_link_data.v of the link's program. Argument: the folder for them (rtl). link.mc says how the program is written.
# An instruction names its successor. A condition chooses between an even place (not met) and the odd one behind it; so a successor that several conditions share
# stands in several places, which costs nothing but room.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
LC_ALL=C awk -v out="$1" '
function fail(what) { print FILENAME ":" FNR ": " what > "/dev/stderr"; failed = 1; exit 1 }
function full(label) { return label ~ /^\../ ? scope label : label }

# Fields: next 8:0, address 17:9, then one bit each.
BEGIN {
    bit["x"] = 18; bit["store"] = 19; bit["load"] = 20; bit["sum"] = 21; bit["inv"] = 22; bit["out"] = 23; bit["in"] = 24; bit["sx"] = 25; bit["crc"] = 26; bit["by"] = 30
    split("none z c n rx over out done", names, " ")
    for (i in names) condition[names[i]] = i - 1
    split("rx sumh suml cycl cych xl xh", names, " ")
    for (i in names) port[names[i]] = 64 + i
    split("resl resh flags starve busy txbusy room", names, " ")
    for (i in names) port[names[i]] = 64 + 8 * i
    for (i in port) used[port[i]] = 1
    split("chain step go run stop clear over", names, " ")
    for (i in names) strobe[names[i]] = i
    split("taken take put init forget tx", names, " ")
    for (i in names) strobe[names[i]] = 8 * i
    page["low"] = 0; page["blk"] = 128; page["rx"] = 256; page["tx"] = 384
    for (i = 0; i < 55; i++) used[i] = 1
    address["access"] = 43; address["units"] = 54
    value[43] = "ACCESS"
    depth = 512
}

function room(name) {
    if (!(name in address)) {
        while (free in used) free++
        used[free] = 1
        address[name] = free
        if (name ~ /^#/) value[free] = substr(name, 2)
    }
    return address[name]
}
function place(m,   parts) {
    if (m == "#access") return room("#43")
    if (match(m, /\[/)) {
        split(m, parts, /[\[\]]/)
        if (!(parts[1] in page)) fail("no page " parts[1])
        if (parts[2] == "x") { indirect = 1; return page[parts[1]] }
        return page[parts[1]] + parts[2]
    }
    return room(m)
}

{ sub(/;.*/, "") }
/^[a-z.]/ { label = $1; sub(/:$/, "", label); if (label !~ /^\./) scope = label; at[full(label)] = count + 0; sub(/^[^ ]+/, "") }
NF == 0 { next }
{
    n = count++
    flow = ""
    if (match($0, /->|\?| by /)) { flow = substr($0, RSTART); $0 = substr($0, 1, RSTART - 1) }
    op = $1; i = 2; indirect = 0; flags[n] = ""
    where[n] = 0
    if (op == "ld" || op == "ldn" || op == "add" || op == "sub" || op == "st") where[n] = place($(i++))
    else if (op == "in" || op == "inn") { if (!($i in port)) fail("no port " $i); where[n] = port[$(i++)] }
    else if (op == "out") { if (!($i in strobe)) fail("no strobe " $i); where[n] = strobe[$(i++)] }
    else if (op != "nop") fail("no operation " op)
    if (indirect) flags[n] = flags[n] " x"
    if (op == "st") flags[n] = flags[n] " store"
    else if (op == "out") flags[n] = flags[n] " out"
    else if (op != "nop") flags[n] = flags[n] " load"
    if (op == "add" || op == "sub") flags[n] = flags[n] " sum"
    if (op == "sub" || op == "ldn" || op == "inn") flags[n] = flags[n] " inv"
    if (op == "in" || op == "inn") flags[n] = flags[n] " in"
    for (; i <= NF; i++) flags[n] = flags[n] " " $i
    gsub(/[,:]/, " ", flow)
    k = split(flow, parts, " ")
    kind[n] = k == 0 ? "->" : parts[1]
    ways[n] = 0
    if (k == 0) target[n, ways[n]++] = n + 1
    else {
        from = 2
        if (kind[n] == "?") { if (!(parts[2] in condition)) fail("no condition " parts[2]); cond[n] = condition[parts[2]]; from = 3 }
        for (i = from; i <= k; i++) target[n, ways[n]++] = parts[i] == "." ? n + 1 : full(parts[i])
        if (ways[n] != (kind[n] == "?" ? 2 : kind[n] == "by" ? 8 : 1)) fail("ways on")
    }
    line[n] = FNR
}
function slot(size,   at) {
    for (at = 0; at + size <= depth; at += size) {
        for (i = 0; i < size; i++) if ((at + i) in node) break
        if (i == size) return at
    }
    fail("the program is too long")
}
function put(at, n) { node[at] = n; if (!(n in home)) home[n] = at; if (at > last) last = at }
function resolve(t) { if (t ~ /^[0-9]+$/) return t + 0; if (!(t in at)) { FNR = line[n]; fail("no label " t) } return at[t] }
function group(n,   key, size, base, j) {
    size = kind[n] == "by" ? 8 : 2
    # Not met: even. Met: odd.
    for (j = 0; j < size; j++) order[j] = target[n, size == 2 ? 1 - j : j]
    key = size
    for (j = 0; j < size; j++) key = key " " order[j]
    if (!(key in base_of)) {
        base = slot(size)
        base_of[key] = base
        for (j = 0; j < size; j++) put(base + j, order[j])
    }
    return base_of[key]
}
END {
    if (failed) exit 1
    for (n = 0; n < count; n++) for (w = 0; w < ways[n]; w++) target[n, w] = resolve(target[n, w])
    put(0, 0)
    for (n = 0; n < count; n++) if (kind[n] == "by") group(n)
    for (n = 0; n < count; n++) if (kind[n] == "?") group(n)
    for (n = 0; n < count; n++) if (!(n in home)) { reached = 0; for (k = 0; k < count; k++) if (kind[k] == "->" && target[k, 0] == n) reached = 1; if (reached) put(slot(1), n) }
    file = out "/nl_link_code.v"
    print "`default_nettype none" > file
    print "// Made by link/assemble.sh of link/link.mc: the program of the link." > file
    print "module nl_link_code (\n    input  wire        clk,\n    input  wire        re,\n    input  wire [8:0]  ra,\n    output reg  [30:0] rd\n);" > file
    print "    reg [30:0] code [0:" depth - 1 "];\n    integer i;\n    initial begin\n        for (i = 0; i < " depth "; i = i + 1) code[i] = 31\047h0;" > file
    for (a = 0; a <= last; a++) if (a in node) {
        n = node[a]
        base = kind[n] == "->" ? home[target[n, 0]] : group(n)
        word = base + where[n] * 512 + cond[n] * 2 ^ 27 + (kind[n] == "by") * 2 ^ 30
        k = split(flags[n], parts, " ")
        for (i = 1; i <= k; i++) { if (!(parts[i] in bit)) { FNR = line[n]; fail("no mark " parts[i]) } word += 2 ^ bit[parts[i]] }
        printf "        code[%d] = 31\047h%x;\n", a, word > file
        places++
    }
    print "    end\n\n    always @(posedge clk)\n        if (re) rd <= code[ra];\nendmodule" > file
    file = out "/nl_link_data.v"
    print "`default_nettype none" > file
    print "// Made by link/assemble.sh of link/link.mc: the memory of the link, with its numbers and the response to CAPS." > file
    print "module nl_link_data #(\n    parameter [327:0] CAPS   = 328\047b0,\n    parameter [87:0]  ACCESS = 88\047b0,          // for each space 0: none, 1: written, 129: written and read\n    parameter [7:0]   UNITS  = 8\047d1\n) (" > file
    print "    input  wire       clk,\n    input  wire       we,\n    input  wire [8:0] a,\n    input  wire [7:0] wd,\n    output reg  [7:0] rd\n);" > file
    print "    (* no_rw_check *)\n    reg [7:0] mem [0:511];\n    integer i;\n    initial begin\n        for (i = 0; i < 512; i = i + 1) mem[i] = 8\047d0;" > file
    print "        for (i = 0; i < 41; i = i + 1) mem[2 + i] = CAPS >> 8 * i;\n        for (i = 0; i < 11; i = i + 1) mem[43 + i] = ACCESS >> 8 * i;\n        mem[54] = UNITS;" > file
    for (a = 55; a < 128; a++) if (a in value) printf "        mem[%d] = 8\047d%d;\n", a, value[a] > file
    print "    end\n\n    always @(posedge clk) begin\n        if (we) mem[a] <= wd;\n        rd <= mem[a];\n    end\nendmodule" > file
    printf "%d instructions in %d places\n", count, places > "/dev/stderr"
}' "$here/link.mc"
