#!/usr/bin/env bash
# JDK 17: GZIPInputStream over a gzip file of several members that comes through a pipe or a socket.
#
# One would guess: `cat a.gz b.gz` is a gzip file (RFC 1952), and is read to its end from wherever it comes; a stream's
# available() is an estimate that must not change what is read.
# What happens: where available() is 0 at the end of a member, as in a pipe that has nothing ready at that moment, and that
# member ends at the end of what was read so far, the stream ends there: the other members are lost, without an error. The
# same bytes are read whole from an array. Known as JDK-7036144; JDK 25.0.3 reads all (the change came with JDK 23).
# What it means: records of packed NDJSON, which tools like to append as members, are lost by chance of timing. Hand
# GZIPInputStream a stream whose available() looks ahead, or read the file whole first.
#
# The pipe is played by a SequenceInputStream of one array per member, whose available() is that of the array being read:
# no timing. The expected output depends on the JDK.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >Members.java <<'JAVA'
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

class Members {
    public static void main(String[] args) throws IOException {
        byte[] first = packed("{\"line\":1}\n");
        byte[] second = packed("{\"line\":2}\n");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(first);
        both.write(second);
        print("one array", new ByteArrayInputStream(both.toByteArray()));
        print(
                "one after another",
                new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second)));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static void print(String from, InputStream in) throws IOException {
        String text = new String(new GZIPInputStream(in).readAllBytes(), UTF_8);
        System.out.println(from + ": " + text.replace("\n", " "));
    }
}
JAVA

release=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
java -version 2>&1 | head -1
{
  echo 'one array: {"line":1} {"line":2} '
  if [ "$release" -lt 23 ]; then
    echo 'one after another: {"line":1} '
  else
    echo 'one after another: {"line":1} {"line":2} '
  fi
} >expected

java Members.java >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
