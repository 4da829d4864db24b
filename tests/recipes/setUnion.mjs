// gitlab-ci-local uses this method, which Node has from version 22 on.
Set.prototype.union ??= function union(other) {
  return new Set([...this, ...other]);
};
