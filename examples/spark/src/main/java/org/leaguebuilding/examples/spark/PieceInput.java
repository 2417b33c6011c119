package org.leaguebuilding.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * The lines of a piece, byte by byte as the file has them. A line ends with a line feed and with nothing else, as in {@link
 * org.leaguebuilding.json.NdjsonReader}, and belongs to the piece in which it starts. Holds one buffer, however long a line is. Not thread-safe.
 */
final class PieceInput extends InputStream {

    private static final int BUFFER = 1 << 16;

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];

    /** The first line feed at this byte or after it ends the piece. */
    private final long last;

    /** Where the byte after those in the buffer stands in the file. */
    private long position;

    private int next;
    private int end;
    private boolean done;

    private PieceInput(InputStream file, long position, long last) {
        this.file = file;
        this.position = position;
        this.last = last;
    }

    /** Opens a piece; a packed file is unpacked as its name says. */
    static InputStream open(Piece piece, Configuration hadoop) throws IOException {
        Path path = new Path(piece.file());
        CompressionCodec codec = piece.packed() ? new CompressionCodecFactory(hadoop).getCodec(path) : null;
        FSDataInputStream file = path.getFileSystem(hadoop).open(path);
        return codec == null ? of(file, piece) : codec.createInputStream(file);
    }

    private static PieceInput of(FSDataInputStream file, Piece piece) throws IOException {
        if (piece.from() == 0) {
            return new PieceInput(file, 0, piece.to() - 1);
        }
        // Where the byte before is a line feed, a line starts with the first byte of the piece.
        file.seek(piece.from() - 1);
        PieceInput lines = new PieceInput(file, piece.from() - 1, piece.to() - 1);
        lines.passLine();
        return lines;
    }

    /** Passes over the rest of a line that belongs to the piece before. */
    private void passLine() throws IOException {
        boolean passed = false;
        while (!passed && fill()) {
            int lineFeed = lineFeed(next);
            passed = lineFeed >= 0;
            next = passed ? lineFeed + 1 : end;
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count;
    }

    /** Makes sure that there is a byte; false after the last line. */
    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        int read = done ? -1 : file.read(buffer, 0, BUFFER);
        if (read < 0) {
            done = true;
            return false;
        }
        next = 0;
        end = read;
        int atLast = (int) Math.max(0, Math.min(read, last - position));
        position += read;
        int lineFeed = lineFeed(atLast);
        if (lineFeed >= 0) {
            end = lineFeed + 1;
            done = true;
        }
        return true;
    }

    private int lineFeed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
