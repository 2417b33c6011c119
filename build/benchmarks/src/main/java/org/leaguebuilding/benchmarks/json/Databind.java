package org.leaguebuilding.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.value.HasCode;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.PersonRef;

/** Jackson databind on the library's own records, as a host would set it up that does without the library's JSON. */
public final class Databind {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** Sets databind up. */
    public Databind() {
        JsonMapper mapper = mapper();
        JavaType type = mapper.constructType(FormationProposal.class);
        reader = mapper.readerFor(type);
        writer = mapper.writerFor(type);
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new GuavaModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        ImmutableList.class,
                        lists -> lists.setInclude(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .addMixIn(HasForm.class, RecordMixin.class)
                .addMixIn(HasCode.class, CodeMixin.class)
                .addMixIn(ModeId.class, FromCodeMixin.class)
                .addMixIn(CommunityType.class, FromCodeMixin.class)
                .addMixIn(HeadBackground.class, FromCodeMixin.class)
                .addMixIn(ResourceKind.class, FromCodeMixin.class)
                .addMixIn(NewField.class, FromCodeMixin.class)
                .addMixIn(PersonRef.class, PersonRefMixin.class)
                .build();
    }

    /** Reads one document. */
    public FormationProposal read(byte[] document) {
        try {
            return reader.readValue(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one document. */
    byte[] write(FormationProposal proposal) {
        try {
            return writer.writeValueAsBytes(proposal);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a stream of documents, one after the other; gives how many there were. */
    public long readAll(InputStream documents, Consumer<? super FormationProposal> consumer) {
        try (MappingIterator<FormationProposal> all = reader.readValues(documents)) {
            long count = 0;
            while (all.hasNext()) {
                consumer.accept(all.next());
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This host does without the library's forms on purpose. */
    @JsonIgnoreProperties("writtenByFormsOnly")
    private interface RecordMixin {}

    /** Codes of closed and of open sets. */
    private interface CodeMixin {
        @JsonValue
        String code();
    }

    /** Codes of any open set; what it says of its constructor is read for the constructor of the set. */
    @SuppressWarnings("unused") // a mixin is read for its annotations
    private abstract static class FromCodeMixin {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        FromCodeMixin(String code) {}
    }

    @SuppressWarnings("unused") // a mixin is read for its annotations
    private abstract static class PersonRefMixin {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PersonRefMixin(String value) {}

        @JsonValue
        abstract String value();
    }
}
