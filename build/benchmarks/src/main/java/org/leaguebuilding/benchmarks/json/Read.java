package org.leaguebuilding.benchmarks.json;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.json.SubjectForms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 documents of all modes are read one after the other. Per document. */
@OperationsPerInvocation(JsonForms.DOCUMENTS)
public class Read {

    @Benchmark
    public void library(Documents all, Blackhole blackhole) {
        ImmutableList<byte[]> documents = all.documents();
        for (int i = 0; i < documents.size(); i++) {
            blackhole.consume(JsonForms.LIBRARY.read(SubjectForms.FORMATION_PROPOSAL, documents.get(i)));
        }
    }

    @Benchmark
    public void libraryOnJackson3(Documents all, Blackhole blackhole) {
        ImmutableList<byte[]> documents = all.documents();
        for (int i = 0; i < documents.size(); i++) {
            blackhole.consume(JsonForms.LIBRARY_ON_JACKSON_3.read(SubjectForms.FORMATION_PROPOSAL, documents.get(i)));
        }
    }

    @Benchmark
    public void handWritten(Documents all, Blackhole blackhole) {
        ImmutableList<byte[]> documents = all.documents();
        for (int i = 0; i < documents.size(); i++) {
            blackhole.consume(JsonForms.READER.read(documents.get(i)));
        }
    }

    @Benchmark
    public void databind(Documents all, Blackhole blackhole) {
        ImmutableList<byte[]> documents = all.documents();
        for (int i = 0; i < documents.size(); i++) {
            blackhole.consume(JsonForms.DATABIND.read(documents.get(i)));
        }
    }

    @Benchmark
    public void tokensOnly(Documents all, Blackhole blackhole) {
        ImmutableList<byte[]> documents = all.documents();
        for (int i = 0; i < documents.size(); i++) {
            blackhole.consume(JsonForms.TOKENS.count(documents.get(i)));
        }
    }
}
