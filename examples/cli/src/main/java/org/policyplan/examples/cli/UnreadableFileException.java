package org.policyplan.examples.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** A file that the user named can't be read. */
final class UnreadableFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    private UnreadableFileException(String file, String reason, Exception cause) {
        super(file, cause);
        this.file = file;
        this.reason = reason;
    }

    static UnreadableFileException of(String file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new UnreadableFileException(file, "unreadable.missing", cause);
        }
        boolean denied = cause instanceof AccessDeniedException;
        return new UnreadableFileException(file, denied ? "unreadable.denied" : "unreadable.other", cause);
    }

    static UnreadableFileException of(String file, InvalidPathException cause) {
        boolean foreign = file.chars().anyMatch(c -> c > 0x7F);
        return new UnreadableFileException(file, foreign ? "unreadable.locale" : "unreadable.name", cause);
    }

    static UnreadableFileException folder(String file) {
        return new UnreadableFileException(file, "unreadable.folder", new IOException(file));
    }

    static UnreadableFileException empty(String folder) {
        return new UnreadableFileException(folder, "unreadable.empty", new IOException(folder));
    }

    void tell(Session session) {
        session.say("fault.unreadable", file, session.texts().get(reason));
    }
}
