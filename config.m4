dnl config.m4 -- how sockets_pair is built on Unix.

PHP_ARG_ENABLE([sockets_pair],
  [whether to enable sockets_pair],
  [AS_HELP_STRING([--disable-sockets-pair],
    [Disable sockets for processes on one machine])],
  [yes])

if test "$PHP_SOCKETS_PAIR" != "no"; then
  PHP_NEW_EXTENSION([sockets_pair], m4_normalize([
    sockets.c
    sockets_argument.c
    sockets_connection.c
    sockets_error.c
    sockets_io.c
    sockets_object.c
    sockets_pair.c
    sockets_receive.c
    sockets_unix.c
  ]), [$ext_shared],, [-fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1])
fi
