package org.leaguebuilding.examples.cityreport.input;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.Refusal;

/** What to tell about a file that cannot be read or written, in place of the words of the system. */
public final class FileFailures {

    private FileFailures() {}

    /**
     * Says what is wrong and what to do.
     *
     * @param file the file's name
     * @param failure what the system said
     * @return the refusal
     */
    public static Refusal refusal(String file, @Nullable Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return Refusal.of("file.none", file);
        }
        if (failure instanceof AccessDeniedException) {
            return Refusal.of("file.denied", file);
        }
        if (failure instanceof NotDirectoryException) {
            return Refusal.of("file.no-folder", file);
        }
        return failure instanceof ZipException || failure instanceof EOFException
                ? Refusal.of("file.damaged", file)
                : Refusal.of("file.unreadable", file);
    }
}
