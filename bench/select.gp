# select.gp -- draws bench/select.svg of bench/select.tsv: how the time of a call grows with the number of sockets.

set terminal svg size 1160,420 font "sans-serif,12" background "white" enhanced
set output "bench/select.svg"

contenders = "C epoll ours sockets streams python"
titles = "'poll(2) in C' 'epoll(7) in C' 'sockets\\_pair' 'ext/sockets' 'stream\\_select()' 'Python, selectors'"
colours = "#333333 #999999 #c0392b #5b7fa6 #9db8d2 #7a9a5b"

numbers(work, contender) = "< awk -v work=" . work . " -v who=" . contender . \
	" '!/^#/ && $1 == work && $2 == who { print $3, $4 / 1000; some = 1 } END { if (!some) print \"NaN NaN\" }' bench/select.tsv"

set multiplot layout 1,3 title "Idle sockets cost almost nothing"
set logscale xy
set format x "10^{%T}"
set format y "10^{%T}"
set grid linetype 1 linecolor "#dddddd"
set border 3
set tics nomirror
set key top left
set ylabel "microseconds a call"

do for [panel = 1:3] {
	work = word("one share all", panel)
	set xlabel word("'sockets, one ready' 'sockets, one in a hundred ready' 'sockets, all ready'", panel)
	plot for [i = 1:6] numbers(work, word(contenders, i)) using 1:2 \
		with linespoints pointtype 7 pointsize 0.4 linewidth (i == 3 ? 2.5 : 1.5) \
		linecolor rgb word(colours, i) title word(titles, i)
}
unset multiplot
