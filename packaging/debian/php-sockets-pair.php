mod modules/sockets_pair.so
mod debian/sockets_pair.ini
