package org.leaguebuilding.examples.springboot;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource of the running service, as a client sees it. */
final class Service {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI resource;

    Service(int port, String path) {
        this.resource = URI.create("http://localhost:" + port + path);
    }

    /** Posts a document for a reader of the languages given; for none in particular where they are empty. */
    Answer post(byte[] json, String languages) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(resource).header("Content-Type", "application/json");
        if (!languages.isEmpty()) {
            request.header("Accept-Language", languages);
        }
        return send(request.POST(BodyPublishers.ofByteArray(json)));
    }

    Answer post(String json, String languages) throws IOException, InterruptedException {
        return post(json.getBytes(StandardCharsets.UTF_8), languages);
    }

    /** Posts a document without saying how long it is. */
    Answer postChunked(byte[] json) throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json));
        return send(HttpRequest.newBuilder(resource)
                .header("Content-Type", "application/json")
                .POST(body));
    }

    Answer postText(String text) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(resource)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text)));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Content-Language").orElse(""),
                response.body());
    }

    /**
     * What came back.
     *
     * @param status the status
     * @param type the media type
     * @param language the language of the texts
     * @param body the body
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Answer(int status, String type, String language, byte[] body) {

        /** The text that a JSON path leads to. */
        String text(String path) {
            return JsonPath.read(json(), path);
        }

        /** The number that a JSON path leads to. */
        int number(String path) {
            return JsonPath.<Integer>read(json(), path);
        }

        /** The texts that a JSON path leads to. */
        List<String> texts(String path) {
            return JsonPath.read(json(), path);
        }

        String json() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
