package org.rapporteur.pipeline;

import java.util.function.Function;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Findings;
import org.rapporteur.model.ResolvedDispatch;

/// The way of a dispatch through the engine, one function a stage; their types fix the order.
record Stages(
    Function<Dispatch, AnnotatedDispatch> annotate,
    Function<AnnotatedDispatch, ResolvedDispatch> resolve,
    Function<ResolvedDispatch, Findings> extract) {}
