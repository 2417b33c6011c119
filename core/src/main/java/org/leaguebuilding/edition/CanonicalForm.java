package org.leaguebuilding.edition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/**
 * Writes a document in its one canonical form. Not thread-safe.
 *
 * <p>Without words it writes what judges only, with the base's hash of what judges in place of that of its content.
 */
final class CanonicalForm {

    private final JsonText json;
    private final boolean words;
    private final Optional<String> baseHash;

    CanonicalForm(boolean words, Optional<String> baseHash, JsonText json) {
        this.words = words;
        this.baseHash = baseHash;
        this.json = json;
    }

    String write(EditionDocument document) {
        json.open('{')
                .member("format", EditionDocument.FORMAT)
                .member("id", document.id())
                .name("base");
        base(document.base());
        text("title", document.title());
        bases(document.bases());
        parameters(document.changes(Change.OfParameter.class));
        rules(document.changes(Change.OfRule.class));
        added(document.changes(Change.AddedRule.class));
        modes(document.changes(Change.AddedMode.class));
        return json.close('}').toString();
    }

    private void base(Base base) {
        json.open('{');
        if (base instanceof Base.Shipped shipped) {
            json.member("edition", shipped.edition());
            shipped.asOf().ifPresent(day -> json.member("asOf", day.toString()));
        } else if (base instanceof Base.OfDocument other) {
            json.member("id", other.id()).member("hash", baseHash.orElse(other.hash()));
        }
        json.close('}');
    }

    private void text(String name, LocalizedText text) {
        if (words) {
            json.name(name)
                    .open('{')
                    .member("zh", text.zhCn())
                    .member("en", text.en())
                    .close('}');
        }
    }

    private void bases(ImmutableList<LocalProvision> bases) {
        if (!bases.isEmpty() && words) {
            json.name("bases").open('{');
            for (LocalProvision basis : bases) {
                json.name(basis.id()).open('{');
                text("title", basis.title());
                text("document", basis.document());
                json.close('}');
            }
            json.close('}');
        }
    }

    private void parameters(ImmutableList<Change.OfParameter> parameters) {
        if (!parameters.isEmpty()) {
            json.name("parameters").open('{');
            for (Change.OfParameter change : parameters) {
                json.name(change.id()).open('{').name("value");
                plain(change.value());
                json.member("basis", change.basis()).close('}');
            }
            json.close('}');
        }
    }

    private void rules(ImmutableList<Change.OfRule> rules) {
        if (!rules.isEmpty()) {
            json.name("rules").open('{');
            for (Change.OfRule change : rules) {
                json.name(change.id()).open('{');
                change.off().ifPresent(off -> json.name("off").literal(off));
                change.severity().ifPresent(severity -> json.member("severity", severity.code()));
                json.member("basis", change.basis());
                change.reason().ifPresent(reason -> text("reason", reason));
                texts(change.words());
                json.close('}');
            }
            json.close('}');
        }
    }

    private void added(ImmutableList<Change.AddedRule> rules) {
        if (!rules.isEmpty()) {
            json.name("additional").open('{');
            for (Change.AddedRule change : rules) {
                json.name(change.id()).open('{').member("subject", change.subject());
                rule(change.rule());
                json.close('}');
            }
            json.close('}');
        }
    }

    private void modes(ImmutableList<Change.AddedMode> modes) {
        if (!modes.isEmpty()) {
            json.name("modes").open('{');
            for (Change.AddedMode mode : modes) {
                json.name(mode.id()).open('{');
                text("title", mode.title());
                json.member("basis", mode.basis());
                if (mode.takesInParticipants()) {
                    json.name("takesInParticipants").literal(true);
                }
                json.name("rules").open('{');
                for (DeclaredRule rule : mode.rules()) {
                    json.name(rule.id()).open('{');
                    rule(rule);
                    json.close('}');
                }
                json.close('}').close('}');
            }
            json.close('}');
        }
    }

    private void rule(DeclaredRule rule) {
        json.member("severity", rule.severity().code());
        rule.basis().ifPresent(basis -> json.member("basis", basis));
        texts(rule.words());
        rule.each().ifPresent(list -> json.member("each", list));
        json.member("path", rule.path());
        rule.when().ifPresent(when -> condition("when", when));
        condition("condition", rule.condition());
    }

    private void texts(RuleWords texts) {
        texts.title().ifPresent(text -> text("title", text));
        texts.message().ifPresent(text -> text("message", text));
        texts.remedy().ifPresent(text -> text("remedy", text));
        texts.missing().ifPresent(text -> text("missing", text));
    }

    private void condition(String name, Condition condition) {
        json.name(name);
        condition(condition);
    }

    private void condition(Condition condition) {
        json.open('{');
        if (condition instanceof Condition.Comparison comparison) {
            json.member("fact", comparison.fact());
            operands(comparison.operator(), comparison.operands());
            comparison.as().ifPresent(as -> json.member("as", as));
        } else if (condition instanceof Condition.Presence presence) {
            json.member(presence.present() ? "present" : "absent", presence.fact());
        } else if (condition instanceof Condition.Count count) {
            json.member("count", count.list());
            bounded(count.where(), count.bound(), count.as());
        } else if (condition instanceof Condition.Sum sum) {
            json.member("sum", sum.list()).member("of", sum.of());
            bounded(sum.where(), sum.bound(), sum.as());
        } else if (condition instanceof Condition.Elements elements) {
            json.member(elements.all() ? "all" : "any", elements.list());
            condition("where", elements.where());
        } else if (condition instanceof Condition.Joint joint) {
            json.name(joint.all() ? "and" : "or").open('[');
            joint.conditions().forEach(this::condition);
            json.close(']');
        } else if (condition instanceof Condition.Not not) {
            condition("not", not.condition());
        }
        json.close('}');
    }

    private void bounded(Optional<Condition> where, Bound bound, Optional<String> as) {
        where.ifPresent(elements -> condition("where", elements));
        operands(bound.operator(), bound.operands());
        as.ifPresent(name -> json.member("as", name));
    }

    private void operands(Operator operator, ImmutableList<Operand> operands) {
        json.name(operator.key());
        if (operator.takesList()) {
            json.open('[');
            operands.forEach(this::operand);
            json.close(']');
        } else {
            operands.forEach(this::operand);
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            plain(literal.value());
        } else if (operand instanceof Operand.OfParameter parameter) {
            json.open('{').member("parameter", parameter.id()).close('}');
        } else if (operand instanceof Operand.OfFact fact) {
            json.open('{').member("fact", fact.name()).close('}');
        }
    }

    private void plain(Object value) {
        if (value instanceof List<?> list) {
            json.open('[');
            list.forEach(this::plain);
            json.close(']');
        } else if (value instanceof Map<?, ?> map) {
            json.open('{');
            map.forEach((key, each) -> {
                json.name(key.toString());
                plain(each);
            });
            json.close('}');
        } else if (value instanceof String text) {
            json.string(text);
        } else {
            json.literal(value);
        }
    }
}
