package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.Locale;

/** Refuses an edition, with all that is wrong with it; nothing of it is built. */
public class MalformedEditionException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<EditionError> errors;

    /**
     * Refuses an edition.
     *
     * @param errors what is wrong, in the order of the document; at least one
     */
    public MalformedEditionException(ImmutableList<EditionError> errors) {
        super(Joiner.on('\n').join(requireNonNull(errors, "errors")));
        this.errors = errors;
    }

    /**
     * What is wrong.
     *
     * @return all of it, up to 100 errors, in the order of the document
     */
    public ImmutableList<EditionError> errors() {
        return errors;
    }

    /**
     * All of it in the reader's language.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return a line for each error
     */
    public String message(Locale locale) {
        requireNonNull(locale, "locale");
        return Joiner.on('\n')
                .join(errors.stream().map(error -> error.message(locale)).iterator());
    }
}
