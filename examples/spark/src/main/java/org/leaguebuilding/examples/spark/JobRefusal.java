package org.leaguebuilding.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.leaguebuilding.text.Language;

/** The job cannot be done, for a reason that the user can mend. */
final class JobRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final ImmutableList<String> values;

    JobRefusal(String key, String... values) {
        super(text(key, Language.EN, (Object[]) values));
        this.key = key;
        this.values = ImmutableList.copyOf(values);
    }

    /** The reason in words. */
    String message(Language language) {
        return text(key, language, values.toArray());
    }

    /** A text of the job. */
    static String text(String key, Language language, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.leaguebuilding.examples.spark.messages",
                language.locale(),
                JobRefusal.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }
}
