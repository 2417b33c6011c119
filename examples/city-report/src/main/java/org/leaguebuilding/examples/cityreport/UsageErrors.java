package org.leaguebuilding.examples.cityreport;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the words of a command, in the language that was asked for; the parser speaks English alone. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;
    private final Texts texts;

    UsageErrors(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        console.complain(refusal(failure).text(texts));
        console.complain(texts.get(
                "usage.help", failure.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.FAILED;
    }

    private static Refusal refusal(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return Refusal.of("usage.missing", labels(missing.getMissing()));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return Refusal.of("usage.twice", label(twice.getOverwritten()));
        }
        return unfit(failure.getArgSpec(), Optional.ofNullable(failure.getValue()));
    }

    private static Refusal unmatched(UnmatchedArgumentException failure) {
        CommandLine command = failure.getCommandLine();
        String word = failure.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return Refusal.of("usage.unknown-option", word)
                    .didYouMean(Suggestions.nearest(
                            word, command.getCommandSpec().optionsMap().keySet()));
        }
        if (command.getSubcommands().isEmpty()) {
            return Refusal.of("usage.one-too-many", word);
        }
        return Refusal.of("usage.unknown-command", word)
                .didYouMean(Suggestions.nearest(word, command.getSubcommands().keySet()));
    }

    private static Refusal unfit(@Nullable ArgSpec argument, Optional<String> value) {
        if (argument == null) {
            return Refusal.of("usage.unfit", value.orElse(""));
        }
        String given = value.orElse("");
        ImmutableList<String> choices = choices(argument.type());
        return choices.isEmpty()
                ? Refusal.of("usage.unfit-value", label(argument), given)
                : Refusal.of("usage.no-choice", label(argument), given, String.join(", ", choices))
                        .didYouMean(Suggestions.nearest(given, choices));
    }

    private static ImmutableList<String> choices(Class<?> type) {
        Object @Nullable [] constants = type.getEnumConstants();
        return constants == null
                ? ImmutableList.of()
                : Arrays.stream(constants)
                        .map(constant -> Ascii.toLowerCase(constant.toString()))
                        .collect(ImmutableList.toImmutableList());
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
