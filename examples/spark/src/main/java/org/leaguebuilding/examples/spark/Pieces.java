package org.leaguebuilding.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Files as pieces that are read side by side. Spark's own source of texts is not used: it ends a line at a carriage return alone as well, tells no
 * numbers of lines, and holds a line in memory however long it is.
 */
final class Pieces {

    private static final int BUFFER = 1 << 16;

    private final JavaSparkContext spark;
    private final long size;

    /**
     * Cuts files.
     *
     * @param spark where the pieces are read
     * @param size how many bytes a piece has at most
     */
    Pieces(JavaSparkContext spark, long size) {
        this.spark = spark;
        this.size = size;
    }

    /**
     * The pieces of files, in the order of the files, each with the number of the lines before it.
     *
     * @param paths files, folders, of which the files count whose names start with neither {@code .} nor {@code _}, and patterns of both
     * @return the pieces; an empty file has none, and one that is named twice is there once
     * @throws FileNotFoundException if there is nothing by one of the names
     */
    ImmutableList<Piece> of(List<String> paths) throws IOException {
        Set<FileStatus> files = new LinkedHashSet<>();
        for (String path : paths) {
            files.addAll(files(new Path(path)));
        }
        return numbered(files.stream().flatMap(file -> cut(file).stream()).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<FileStatus> files(Path path) throws IOException {
        FileSystem files = path.getFileSystem(spark.hadoopConfiguration());
        FileStatus[] found = files.globStatus(path);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(path.toString());
        }
        Arrays.sort(found);
        ImmutableList.Builder<FileStatus> all = ImmutableList.builder();
        for (FileStatus each : found) {
            if (each.isFile()) {
                all.add(each);
            } else {
                FileStatus[] within = files.listStatus(each.getPath(), Pieces::isShown);
                Arrays.stream(within).filter(FileStatus::isFile).sorted().forEach(all::add);
            }
        }
        return all.build();
    }

    private static boolean isShown(Path path) {
        return !path.getName().startsWith(".") && !path.getName().startsWith("_");
    }

    private ImmutableList<Piece> cut(FileStatus file) {
        String name = file.getPath().toString();
        if (new CompressionCodecFactory(spark.hadoopConfiguration()).getCodec(file.getPath()) != null) {
            return ImmutableList.of(new Piece(name, 0, file.getLen(), true, 0));
        }
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (long from = 0; from < file.getLen(); from += size) {
            pieces.add(new Piece(name, from, Math.min(from + size, file.getLen()), false, 0));
        }
        return pieces.build();
    }

    /** Counts the lines of the pieces that others of the same file follow, side by side, and adds them up. */
    private ImmutableList<Piece> numbered(ImmutableList<Piece> pieces) {
        Iterator<Long> counts = counts(pieces).iterator();
        ImmutableList.Builder<Piece> numbered = ImmutableList.builder();
        long earlier = 0;
        for (int i = 0; i < pieces.size(); i++) {
            numbered.add(pieces.get(i).after(earlier));
            earlier = isFollowed(pieces, i) ? earlier + counts.next() : 0;
        }
        return numbered.build();
    }

    private List<Long> counts(ImmutableList<Piece> pieces) {
        ImmutableList<Piece> followed = IntStream.range(0, pieces.size())
                .filter(i -> isFollowed(pieces, i))
                .mapToObj(pieces::get)
                .collect(ImmutableList.toImmutableList());
        if (followed.isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> hadoop = hadoop();
        return spark.parallelize(followed, followed.size())
                .map(piece -> lines(piece, hadoop.value().value()))
                .collect();
    }

    private static boolean isFollowed(ImmutableList<Piece> pieces, int i) {
        return i + 1 < pieces.size()
                && pieces.get(i + 1).file().equals(pieces.get(i).file());
    }

    private static long lines(Piece piece, Configuration hadoop) throws IOException {
        long lines = 0;
        byte[] bytes = new byte[BUFFER];
        try (InputStream in = PieceInput.open(piece, hadoop)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** What executors need to open a file. */
    Broadcast<SerializableConfiguration> hadoop() {
        return spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    }
}
