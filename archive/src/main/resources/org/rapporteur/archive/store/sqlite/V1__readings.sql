-- What made readings; thousands of readings share one.
CREATE TABLE engine (
  number INTEGER PRIMARY KEY,
  stamp  TEXT NOT NULL UNIQUE            -- the JSON of a reading's "engine"
);

-- Dispatches in the order in which they came.
CREATE TABLE dispatch (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  id       TEXT NOT NULL UNIQUE,
  version  INTEGER NOT NULL,             -- of the reading that stands
  dateline TEXT                          -- as it was given; a reading holds only what it means
);

-- Every reading of a dispatch that ever stood; none is overwritten.
CREATE TABLE reading (
  dispatch INTEGER NOT NULL REFERENCES dispatch (number),
  version  INTEGER NOT NULL,             -- from 1
  engine   INTEGER NOT NULL REFERENCES engine (number),
  added    TEXT NOT NULL,                -- ISO 8601, UTC
  sha256   TEXT NOT NULL,                -- of the whole line of JSON, in hex
  packed   BLOB NOT NULL,                -- the line without its engine, see Packing
  PRIMARY KEY (dispatch, version)
);
