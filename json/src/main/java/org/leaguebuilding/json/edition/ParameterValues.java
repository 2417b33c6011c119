package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.validation.MalformedValueException;

/** Values of parameters as they are written, and in the one form that each of them has in a document. */
final class ParameterValues {

    private static final ImmutableMap<String, ParameterKey<?>> KEYS = Editions.wuhan2005().families().stream()
            .flatMap(family -> family.parameters().keys().stream())
            .distinct()
            .collect(ImmutableMap.toImmutableMap(ParameterKey::id, key -> key));

    private ParameterValues() {}

    /** A value as it is written. A decimal that the parameter does not take, such as 4.0 of a count, stays a text. */
    static Object written(String id, Node value) {
        Object plain = Plain.of(value);
        boolean taken = !(plain instanceof BigDecimal) || said(id, plain).isPresent() || !KEYS.containsKey(id);
        return taken ? plain : ((Node.Scalar) value).text();
    }

    /** The same document with each value in its one form. */
    static EditionDocument inOneForm(EditionDocument document) {
        return new EditionDocument(
                document.id(),
                document.base(),
                document.title(),
                document.bases(),
                document.changes().stream().map(ParameterValues::inOneForm).collect(ImmutableList.toImmutableList()));
    }

    private static Change inOneForm(Change change) {
        return change instanceof Change.OfParameter set
                ? new Change.OfParameter(set.id(), said(set.id(), set.value()).orElse(set.value()), set.basis())
                : change;
    }

    private static Optional<Object> said(String id, Object plain) {
        return Optional.ofNullable(KEYS.get(id)).flatMap(key -> said(key, plain));
    }

    private static <T> Optional<Object> said(ParameterKey<T> key, Object plain) {
        try {
            return key.type().plainForm().map(form -> form.say(form.read(key.id(), plain)));
        } catch (MalformedValueException toldLater) {
            return Optional.empty();
        }
    }
}
