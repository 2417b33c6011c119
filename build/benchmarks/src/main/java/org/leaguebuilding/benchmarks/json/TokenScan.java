package org.leaguebuilding.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes through the tokens of a document and makes nothing of them: what parsing alone costs. */
public final class TokenScan {

    private final JsonFactory factory = new JsonFactory();

    /** How many tokens a document has. */
    public int count(byte[] document) {
        try (JsonParser in = factory.createParser(document)) {
            int tokens = 0;
            while (in.nextToken() != null) {
                tokens++;
            }
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
