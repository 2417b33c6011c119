package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.value.LocalizedText;

/**
 * What something rests on: the id of a provision or an article that the library knows, or an object that says all there is to
 * say of another one.
 */
final class BasisCodec extends Codec<Basis> {

    static final Codec<Basis> BASIS = new BasisCodec();

    private static final ImmutableMap<String, Basis> REGISTER = Maps.uniqueIndex(
            Streams.<Basis>concat(Arrays.stream(Provision.values()), Arrays.stream(StatuteArticle.values()))
                    .iterator(),
            Basis::id);

    private static final Table<Basis> OWN = Table.of(Basis.class, OwnDraft::new)
            .optional(
                    "id",
                    Codecs.LOCAL_PROVISION_ID,
                    basis -> local(basis).map(LocalProvision::id),
                    (draft, id) -> draft.id = id)
            .optional(
                    "title",
                    ValueTables.LOCALIZED_TEXT,
                    basis -> local(basis).map(LocalProvision::title),
                    (draft, title) -> draft.title = title)
            .optional(
                    "document",
                    ValueTables.LOCALIZED_TEXT,
                    basis -> local(basis).map(LocalProvision::document),
                    (draft, document) -> draft.document = document)
            .optional(
                    "reason",
                    ValueTables.LOCALIZED_TEXT,
                    basis -> basis instanceof NoProvision none ? Optional.of(none.reason()) : Optional.empty(),
                    (draft, reason) -> draft.reason = reason)
            .alternative("id", "title", "document")
            .alternative("reason")
            .build(OwnDraft::build);

    private BasisCodec() {}

    private static Optional<LocalProvision> local(Basis basis) {
        return basis instanceof LocalProvision local ? Optional.of(local) : Optional.empty();
    }

    @Override
    public Basis read(TokenSource in) {
        return switch (in.token()) {
            case STRING -> registered(in);
            case OBJECT -> OWN.read(in);
            default -> throw in.wrongType("expected.basis");
        };
    }

    private static Basis registered(TokenSource in) {
        Basis basis = REGISTER.get(in.string());
        if (basis == null) {
            throw in.refuseString(JsonErrorCode.UNKNOWN_CODE, JsonTexts.both("expected.basis", ""));
        }
        return basis;
    }

    @Override
    public void write(TokenSink out, Basis basis) {
        if (REGISTER.containsKey(basis.id())) {
            out.string(basis.id());
        } else {
            OWN.write(out, basis);
        }
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema id = Schema.ofType("string").with("enum", REGISTER.keySet().asList());
        return new Schema().with("anyOf", ImmutableList.of(id, OWN.schema(definitions)));
    }

    private static final class OwnDraft {
        private String id = "";
        private @Nullable LocalizedText title;
        private @Nullable LocalizedText document;
        private @Nullable LocalizedText reason;

        Basis build() {
            return reason != null
                    ? NoProvision.because(reason)
                    : new LocalProvision(id, Drafts.given(title), Drafts.given(document));
        }
    }
}
