dnl config.m4 -- how sockets_pair is built on Unix.

PHP_ARG_ENABLE([sockets_pair],
  [whether to enable sockets_pair],
  [AS_HELP_STRING([--disable-sockets-pair],
    [Disable sockets for processes on one machine])],
  [yes])

if test "$PHP_SOCKETS_PAIR" != "no"; then
  AC_CHECK_FUNCS([accept4 epoll_create1 ppoll])

  dnl In the C library itself, but for older ones.
  PHP_CHECK_FUNC([pthread_atfork], [pthread])

  PHP_NEW_EXTENSION([sockets_pair], m4_normalize([
    sockets.c
    sockets_address.c
    sockets_address_array.c
    sockets_argument.c
    sockets_beside.c
    sockets_connection.c
    sockets_ancillary.c
    sockets_conversion.c
    sockets_epoll.c
    sockets_epoll_set.c
    sockets_error.c
    sockets_io.c
    sockets_layout.c
    sockets_message.c
    sockets_mode.c
    sockets_object.c
    sockets_option.c
    sockets_option_array.c
    sockets_pair.c
    sockets_ancillary_fds.c
    sockets_receive.c
    sockets_receive_line.c
    sockets_receive_restart.c
    sockets_receive_stream.c
    sockets_restart.c
    sockets_select.c
    sockets_stream.c
    sockets_unix.c
    sockets_counter_unix.c
    sockets_poll.c
  ]), [$ext_shared],, [-fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1])
  PHP_SUBST([SOCKETS_PAIR_SHARED_LIBADD])

  dnl Only to report it: sockets_pair works with and without ext/sockets.
  AC_MSG_CHECKING([for ext/sockets in this PHP])
  sockets_pair_modules=`"$PHP_EXECUTABLE" -n -m 2>/dev/null </dev/null`
  if echo "$sockets_pair_modules" | grep -x sockets >/dev/null; then
    sockets_pair_beside="compiled in"
  elif test -f "$EXTENSION_DIR/sockets.$SHLIB_DL_SUFFIX_NAME"; then
    sockets_pair_beside="shared"
  elif test -n "$sockets_pair_modules"; then
    sockets_pair_beside="not found"
  else
    sockets_pair_beside="unknown"
  fi
  AC_MSG_RESULT([$sockets_pair_beside])

  AC_CONFIG_COMMANDS_POST([
    if test -n "$sockets_pair_beside"; then
      AC_MSG_NOTICE([ext/sockets: $sockets_pair_beside; sockets_pair works with and without it, nothing needs to be disabled])
    fi
  ])
fi
