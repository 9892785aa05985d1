# soak.gp -- draws soak.svg from soak.tsv, in the given folder.

set terminal svg size 1160,640 font "sans-serif,12" background "white" enhanced
set output folder . "/soak.svg"

file = folder . "/soak.tsv"
stats file using 1:2 nooutput
set multiplot layout 2,2 title sprintf("%d works in %.0f minutes, by one process", STATS_max_y, STATS_max_x / 60)
set grid linetype 1 linecolor "#dddddd"
set border 3
set tics nomirror
set xlabel "minutes"
set xrange [0:*]
set yrange [0:*]
unset key
set style line 1 linewidth 1.5 linecolor rgb "#c0392b"
# The end of warm-up.
set arrow 1 from STATS_max_x / 300, graph 0 to STATS_max_x / 300, graph 1 nohead dashtype 3 linecolor "#333333"

set title "Resident memory, MiB"
plot file using ($1 / 60):($3 / 1024) with lines linestyle 1
set title "PHP's memory, KiB"
plot file using ($1 / 60):($4 / 1024) with lines linestyle 1
set title "Open descriptors"
plot file using ($1 / 60):5 with lines linestyle 1
set title "Children ended and not waited for"
set yrange [0:5]
plot file using ($1 / 60):6 with lines linestyle 1
unset multiplot
