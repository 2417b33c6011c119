package org.leaguebuilding.examples.cityreport.input;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.leaguebuilding.examples.cityreport.Refusal;

/** Tells by its first bytes what a stream is, whatever its name: gzip is unpacked, and what cannot be text is refused. */
final class Unpacked {

    private static final int HEAD = 6;
    private static final int UNPACKED_AT_ONCE = 1 << 16;
    private static final String GZIP = "1F8B";

    /** The first bytes of what users hand in by mistake, and the key of its name. */
    private static final ImmutableMap<String, String> OTHERS = ImmutableMap.<String, String>builder()
            .put("504B0304", "file.kind.zip")
            .put("D0CF11E0", "file.kind.office")
            .put("FD377A585A00", "file.kind.xz")
            .put("425A68", "file.kind.bzip2")
            .put("28B52FFD", "file.kind.zstd")
            .put("377ABCAF271C", "file.kind.7z")
            .put("FFFE", "file.kind.utf-16")
            .put("FEFF", "file.kind.utf-16")
            .buildOrThrow();

    private Unpacked() {}

    /**
     * Opens a stream.
     *
     * @param name what to call it
     * @param raw the stream
     * @param wording the key of what is said of something else, from the key for lines of JSON
     */
    static InputStream open(String name, InputStream raw, UnaryOperator<String> wording) throws IOException {
        Members in = new Members(raw);
        try {
            byte[] head = in.readNBytes(HEAD);
            in.unread(head);
            String bytes = BaseEncoding.base16().encode(head);
            if (bytes.startsWith(GZIP)) {
                return new GZIPInputStream(in, UNPACKED_AT_ONCE);
            }
            for (Map.Entry<String, String> other : OTHERS.entrySet()) {
                if (bytes.startsWith(other.getKey())) {
                    throw Refusal.of(wording.apply(other.getValue()), name);
                }
            }
            return in;
        } catch (IOException | Refusal failure) {
            in.close();
            throw failure;
        }
    }

    /**
     * Before JDK 23 {@code GZIPInputStream} takes a file of several members, as {@code cat a.gz b.gz} makes one, to end with
     * the first one where nothing happens to be available in a pipe. So this waits and looks.
     */
    private static final class Members extends PushbackInputStream {

        Members(InputStream in) {
            super(new BufferedInputStream(in), HEAD);
        }

        @Override
        public int available() throws IOException {
            int available = super.available();
            if (available > 0) {
                return available;
            }
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return 1;
        }
    }
}
