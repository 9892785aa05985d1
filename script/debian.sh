# shellcheck shell=sh disable=SC2034 # the scripts that source this use what it sets
# debian.sh -- fresh Debians in folders; sourced after lib.sh by the scripts that install something in one

cache=${SOCKETS_PAIR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sockets_pair}
need debootstrap=debootstrap unshare=util-linux flock=util-linux
[ "$(id -u)" = 0 ] || { say 'only root can do this'; exit 2; }

# The mirror that apt is configured for.
archive() {
	# shellcheck disable=SC2016 # apt's dollars
	apt-get indextargets --format '$(REPO_URI) $(SUITE) $(COMPONENT)' 'Created-By: Packages' |
		awk '$2 !~ /security|updates|backports/ && $3 == "main" { sub("/$", "", $1); print $1; exit }'
}

# base RELEASE: prints the folder of the fresh Debian, creating it if missing.
base() {
	mkdir -p "$cache"
	exec 9>"$cache/debian.lock"
	flock 9
	if [ ! -d "$cache/debian-$1" ]; then
		say "making a fresh Debian $1: some 5 minutes"
		rm -rf "$cache/debian-$1.part"
		quietly "debootstrap-$1" debootstrap --variant=minbase --include=ca-certificates,git "$1" "$cache/debian-$1.part" \
			"$(archive)" || exit 2
		mv "$cache/debian-$1.part" "$cache/debian-$1"
	fi
	exec 9>&-
	echo "$cache/debian-$1"
}

# inside ROOT COMMAND...: runs a command in its own mount and PID namespaces; all its processes end with it. If
# $source is set, it is a folder that is /src there; $launcher is a command that starts the others.
inside() {
	root=$1
	shift
	# shellcheck disable=SC2016,SC2086 # its own dollars; a list of words
	unshare --mount --pid --fork --kill-child sh -euc 'mount -t proc proc "$1/proc"; mount --rbind /dev "$1/dev"
		[ -z "$2" ] || mount --bind "$2" "$1/src"; shift 2; exec "$@"' sh "$root" "$source" $launcher chroot "$root" \
		env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
		DEBIAN_FRONTEND=noninteractive "$@"
}

# fresh_copy RELEASE: creates a Debian in the folder $copy.
fresh_copy() {
	fresh=$(base "$1") || exit 2
	copy=$scratch/$1
	rm -rf "$copy"
	cp -a --reflink=auto "$fresh" "$copy"
	cp /etc/resolv.conf /etc/hosts "$copy/etc"
	# Updates the index, which may name packages that the mirror has replaced.
	quietly apt-fresh inside "$copy" apt-get update || exit 2
}

failed=0
# step WHAT COMMAND...: prints the last line of the output, or the last 50 lines if the command failed.
step() {
	what=$1
	shift
	status=0
	begun=$(date +%s)
	"$@" >"$scratch/step" 2>&1 </dev/null || status=$?
	cat "$scratch/step" >>"$release_log"
	if [ "$status" = 0 ]; then
		echo "$release: $what: $(grep -a . "$scratch/step" | tail -n 1) ($(($(date +%s) - begun)) s)"
	else
		tail -n 50 "$scratch/step" >&2
		echo "$release: $what: failed with status $status"
		failed=1
	fi
}

# begin_release SCRIPT RELEASE: steps are about this release from here on; their output is in .log/SCRIPT-RELEASE.
begin_release() {
	release=$2
	release_log=.log/$1-$2
	[ -n "$scratch" ] || scratch=$(mktemp -d)
	: >"$release_log"
}

# Removes the release's Debian.
end_release() {
	rm -rf --one-file-system "${scratch:?}/$release"
}

mkdir -p .log
launcher=
source=
scratch=
trap '[ -z "$scratch" ] || rm -rf --one-file-system "$scratch"' EXIT
trap 'exit 1' INT TERM
