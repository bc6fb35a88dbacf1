#!/bin/sh
# After removal (deb: "remove", "purge"; rpm: 0). An update calls it too, with other words, and keeps everything.
# Records of the shop lie in the home folders of their owners and are never touched.
set -e

case "$1" in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac

program='/opt/${sanitizedProductName}/${executable}'
profile='/etc/apparmor.d/${executable}'

if [ -L '/usr/bin/${executable}' ] && [ "$(readlink '/usr/bin/${executable}')" = "$program" ]; then
  rm -f '/usr/bin/${executable}'
fi
if [ -f "$profile" ]; then
  if command -v apparmor_parser >/dev/null 2>&1 && ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
    apparmor_parser --remove "$profile" >/dev/null 2>&1 || true
  fi
  rm -f "$profile"
fi
if command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database -q /usr/share/applications || true
fi
if [ -e /run/udev/control ] && command -v udevadm >/dev/null 2>&1; then
  udevadm control --reload || true
fi
exit 0
