package org.leaguebuilding.examples.cityreport;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.text.Texts;

/** A command cannot do what was asked, for a reason that its user can mend. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final ImmutableList<String> values;
    private final ImmutableList<String> nearest;
    private final ImmutableList<Refusal> further;

    private Refusal(
            String key, ImmutableList<String> values, ImmutableList<String> nearest, ImmutableList<Refusal> further) {
        super(key);
        this.key = key;
        this.values = values;
        this.nearest = nearest;
        this.further = further;
    }

    /**
     * A refusal.
     *
     * @param key the key of its text
     * @param values what is put into the text
     * @return the refusal
     */
    public static Refusal of(String key, String... values) {
        return new Refusal(key, ImmutableList.copyOf(values), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Several reasons in one refusal.
     *
     * @param refusals the reasons, one at least, in the order in which they are told
     * @return the refusal
     */
    public static Refusal ofAll(ImmutableList<Refusal> refusals) {
        Refusal first = refusals.get(0);
        return new Refusal(first.key, first.values, first.nearest, refusals.subList(1, refusals.size()));
    }

    /**
     * The same with words that may have been meant.
     *
     * @param words the words, the nearest first; none adds nothing
     * @return the refusal
     */
    public Refusal didYouMean(ImmutableList<String> words) {
        return new Refusal(key, values, words, further);
    }

    /**
     * What to tell the user.
     *
     * @param texts the language
     * @return a line for each reason: what is wrong, and what to do
     */
    public String text(Texts texts) {
        return Stream.concat(Stream.of(line(texts)), further.stream().map(refusal -> refusal.line(texts)))
                .collect(Collectors.joining("\n"));
    }

    private String line(Texts texts) {
        String reason = texts.get(key, values.toArray());
        return nearest.isEmpty()
                ? reason
                : texts.get("did-you-mean", reason, String.join(texts.get("list.or"), nearest));
    }
}
