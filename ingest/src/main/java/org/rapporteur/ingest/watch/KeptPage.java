package org.rapporteur.ingest.watch;

import java.nio.file.Path;

/// Where the latest version of a page is.
///
/// @param id of that version's dispatch
/// @param version from 1
/// @param text a hash of its text
/// @param file the file that its line is in
/// @param offset of the line's first byte
/// @param length of the line in bytes, without the line break
record KeptPage(String id, int version, long text, Path file, long offset, int length) {}
