# Allows the one thing that Ubuntu otherwise keeps from programs: user namespaces, of which Chromium's sandbox is made.
abi <abi/4.0>,
include <tunables/global>

profile ${executable} "/opt/${sanitizedProductName}/${executable}" flags=(unconfined) {
  userns,

  include if exists <local/${executable}>
}
