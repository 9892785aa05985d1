# results.gp -- draws bench/results.svg of bench/results.tsv: how many times as long as C each work takes.

set terminal svg size 1160,580 font "sans-serif,13" background "white" enhanced
set output "bench/results.svg"

# Those of them that took part.
contenders = system("awk '$2 ~ /^(ours|sockets|streams|python)$/ && !seen[$2]++ { print $2 }' bench/results.tsv")
title_of(who) = who eq "ours" ? "sockets\\_pair" : who eq "sockets" ? "ext/sockets" \
	: who eq "streams" ? "stream\\_socket\\_pair" : "Python socket"
colour_of(who) = who eq "ours" ? "#c0392b" : who eq "sockets" ? "#5b7fa6" : who eq "streams" ? "#9db8d2" : "#d9b44a"
width = 0.2

# The works in the order of the table, numbered; a contender's ratio beside each.
names = system("awk '!/^#/ && $2 == \"C\" { print $1 }' bench/results.tsv")
numbers(contender) = "< awk -v who=" . contender . \
	" '!/^#/ { if ($2 == \"C\") number++; else if ($2 == who && $4 != \"-\") print number, $4 }' bench/results.tsv"

set title "Time of each operation, as a multiple of C's (less is better). C selects with poll(2)"
set logscale y
set yrange [0.004:100]
set xrange [0.4:words(names) + 0.6]
set xtics rotate by -40 nomirror out scale 0.5
set for [i = 1:words(names)] xtics add (word(names, i) i)
set ytics nomirror ("0.01" 0.01, "0.02" 0.02, "0.05" 0.05, "0.1" 0.1, "0.2" 0.2, "0.5" 0.5, "C" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
set grid ytics linetype 1 linecolor "#dddddd"
set key above horizontal
set border 3
set style fill solid noborder
set arrow from 0.4,1 to words(names) + 0.6,1 nohead linecolor "#333333" front

# From C's line up or down, beside one another.
left(i) = (i - 3) * width
plot for [i = 1:words(contenders)] numbers(word(contenders, i)) using \
	($1 + left(i) + width / 2):(1):($1 + left(i)):($1 + left(i) + width * 0.9):($2 < 1 ? $2 : 1):($2 < 1 ? 1 : $2) \
	with boxxyerror linecolor rgb colour_of(word(contenders, i)) title title_of(word(contenders, i))
