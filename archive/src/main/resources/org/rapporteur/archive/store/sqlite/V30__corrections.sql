-- What persons said about readings, by the dispatch's id, so that it holds for one that is added
-- again; never changed and never deleted.
CREATE TABLE correction (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  id       TEXT NOT NULL UNIQUE,
  dispatch TEXT NOT NULL,
  line     TEXT NOT NULL                 -- JSON, see CorrectionJson
);
CREATE INDEX correction_by_dispatch ON correction (dispatch);
