-- When all dispatches were taken out of their stories, to be grouped anew; others that have the
-- stories in memory see that they changed.
CREATE TABLE story_regrouping (
  time TEXT NOT NULL                     -- ISO 8601, UTC
);
