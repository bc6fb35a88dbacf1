#!/bin/sh
# After installation (deb: "configure"; rpm: 1 or 2): the command, the sandbox, the rule for ports, what the desktop knows.
# Words in braces are filled in when the package is made. What the system lacks is left out; it never ends the installation.
set -e

folder='/opt/${sanitizedProductName}'
program="$folder/${executable}"
profile='/etc/apparmor.d/${executable}'

ln -sfn "$program" '/usr/bin/${executable}'

setting() {
  cat "/proc/sys/$1" 2>/dev/null || true
}
in_chroot() {
  [ -x /usr/bin/ischroot ] && /usr/bin/ischroot
}

# Ubuntu since 24.04 gives user namespaces, of which Chromium's sandbox is made, only to programs with a profile. An
# older AppArmor cannot read the profile and does not need it.
confined=no
if command -v apparmor_parser >/dev/null 2>&1 && [ -d /etc/apparmor.d ] &&
  apparmor_parser --skip-kernel-load --quiet "$folder/resources/apparmor-profile" >/dev/null 2>&1; then
  cp -f "$folder/resources/apparmor-profile" "$profile"
  chmod 0644 "$profile"
  confined=yes
  if ! in_chroot; then
    apparmor_parser --replace --write-cache --skip-read-cache "$profile" >/dev/null 2>&1 || confined=no
  fi
fi

# Where ordinary users get no user namespaces at all, the sandbox needs its helper with the rights of root; nowhere else.
mode=0755
if [ "$(setting kernel/unprivileged_userns_clone)" = 0 ] || [ "$(setting user/max_user_namespaces)" = 0 ]; then
  mode=4755
elif [ "$(setting kernel/apparmor_restrict_unprivileged_userns)" = 1 ] && [ "$confined" = no ]; then
  mode=4755
fi
# An administrator who has chosen a mode keeps it.
if ! { command -v dpkg-statoverride >/dev/null 2>&1 && dpkg-statoverride --list "$folder/chrome-sandbox" >/dev/null; }; then
  chown root:root "$folder/chrome-sandbox"
  chmod "$mode" "$folder/chrome-sandbox"
fi

if command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database -q /usr/share/applications || true
fi
# Adapters that are plugged in already get their rights now.
if [ -e /run/udev/control ] && command -v udevadm >/dev/null 2>&1; then
  udevadm control --reload || true
  udevadm trigger --subsystem-match=tty --action=change || true
fi
exit 0
