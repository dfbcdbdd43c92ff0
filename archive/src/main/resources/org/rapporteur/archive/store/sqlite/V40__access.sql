-- Who may do what in a reading room; hashes only.
CREATE TABLE token (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,                 -- of the person or program that has it
  role    TEXT NOT NULL,                 -- reader, editor
  sha256  TEXT NOT NULL UNIQUE,          -- of the token, in hex
  made    TEXT NOT NULL,                 -- ISO 8601, UTC
  revoked TEXT                           -- ISO 8601, UTC; null while it holds
);

-- What was done by whom.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  time   TEXT NOT NULL,                  -- ISO 8601, UTC
  kind   TEXT NOT NULL,                  -- see Deed
  who    TEXT NOT NULL,
  what   TEXT NOT NULL
);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only ever added to');
END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only ever added to');
END;
