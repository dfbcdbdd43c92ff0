package org.rapporteur.extract.event;

import java.util.List;

/// Proposes events that one sentence tells. One rule, one file.
interface Rule {

  List<Draft> propose(Reader reader);
}
