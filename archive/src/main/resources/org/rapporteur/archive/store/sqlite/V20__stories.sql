-- Which story a dispatch is in; made by machine and made again when it is lost.
CREATE TABLE story_member (
  dispatch INTEGER PRIMARY KEY REFERENCES dispatch (number),
  story    INTEGER NOT NULL,
  day      TEXT,                         -- ISO 8601, of publication
  profile  BLOB NOT NULL                 -- see Profile
);
CREATE INDEX story_member_by_story ON story_member (story);

-- What persons decided about stories; never changed.
CREATE TABLE story_edit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind   TEXT NOT NULL,                  -- merge, split
  author TEXT NOT NULL,
  time   TEXT NOT NULL,                  -- ISO 8601, UTC
  reason TEXT NOT NULL
);

-- The dispatches that an edit is about, by id, so that it holds for one that is added again.
CREATE TABLE story_edit_dispatch (
  edit     INTEGER NOT NULL REFERENCES story_edit (number),
  dispatch TEXT NOT NULL,
  rest     INTEGER NOT NULL,             -- 1 for what a split takes the others out of
  PRIMARY KEY (edit, dispatch, rest)
);
