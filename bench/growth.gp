# growth.gp -- draws bench/growth.svg of bench/growth.tsv: how time grows with bytes, sockets and descriptors.

set terminal svg size 1160,420 font "sans-serif,12" background "white" enhanced
set output "bench/growth.svg"

contenders = "C ours sockets streams"
titles = "'C' 'sockets\\_pair' 'ext/sockets' 'stream\\_socket\\_pair'"
colours = "#333333 #c0392b #5b7fa6 #9db8d2"

numbers(work, contender) = "< awk -v work=" . work . " -v who=" . contender . \
	" '!/^#/ && $1 == work && $2 == who { print $3, $4 / 1000; some = 1 } END { if (!some) print \"NaN NaN\" }' bench/growth.tsv"

set multiplot layout 1,3 title "Time against size. C selects with poll(2)"
set logscale xy
set format x "10^{%T}"
set format y "10^{%T}"
set grid linetype 1 linecolor "#dddddd"
set border 3
set tics nomirror
set key top left
set ylabel "microseconds"

do for [panel = 1:3] {
	work = word("bulk select pass", panel)
	set xlabel word("'bytes written and read by another process' 'sockets, one ready' 'descriptors in a message'", panel)
	plot for [i = 1:(panel == 1 ? 4 : 3)] numbers(work, word(contenders, i)) using 1:2 \
		with linespoints pointtype 7 pointsize 0.4 linewidth (i == 2 ? 2.5 : 1.5) \
		linecolor rgb word(colours, i) title word(titles, i)
}
unset multiplot
