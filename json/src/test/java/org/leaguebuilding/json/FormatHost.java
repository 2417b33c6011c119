package org.leaguebuilding.json;

import java.io.IOException;

/** A mapper of a host's that reads and writes another format than JSON. */
interface FormatHost {

    /** Writes a value. */
    byte[] write(Object value) throws IOException;

    /** Reads a value. */
    <T> T read(byte[] document, Class<T> type) throws IOException;

    /** Makes of a document in JSON the same in the format, token by token. */
    byte[] copy(String json) throws IOException;
}
