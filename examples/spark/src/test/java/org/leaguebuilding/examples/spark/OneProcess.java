package org.leaguebuilding.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.leaguebuilding.json.FileCheck;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.answer.CheckSummary;

/** What the library answers in one process. */
record OneProcess(CheckSummary summary, ImmutableList<String> answers) {

    static OneProcess check(LeagueBuildingJson json, Optional<Locale> reader, Path file) throws IOException {
        FileCheck check = reader.isPresent() ? FileCheck.of(json).in(reader.get()) : FileCheck.of(json);
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            CheckSummary summary = check.check(in, answers);
            return new OneProcess(summary, lines(answers.toString(UTF_8)));
        }
    }

    /** Lines as they end here: no answer has a carriage return in it. */
    static ImmutableList<String> lines(String text) {
        return text.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(text.split("\n"));
    }

    ImmutableList<String> good() {
        return answers.stream().filter(answer -> !isBad(answer)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> bad() {
        return answers.stream().filter(OneProcess::isBad).collect(ImmutableList.toImmutableList());
    }

    static boolean isBad(String answer) {
        return answer.startsWith("{\"line\":");
    }
}
