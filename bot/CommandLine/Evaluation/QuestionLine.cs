using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backpain.Bot.CommandLine.Evaluation;

/// <summary>A line of a question set: what a person writes, and what a right reply is.</summary>
/// <param name="Topics">Any of them may come first.</param>
/// <param name="All">Each must be answered; where any of several will do, they are parted by a bar.</param>
/// <param name="Facts">Patterns that the reply must match.</param>
/// <param name="Context">Earlier messages of the same conversation.</param>
/// <param name="Accept">Other kinds that are right too.</param>
internal sealed record QuestionLine(
    string Id,
    [property: JsonPropertyName("q")] string Question,
    string Kind,
    IReadOnlyList<string>? Topics,
    IReadOnlyList<string>? Tags,
    IReadOnlyList<string>? All,
    IReadOnlyList<string>? Facts,
    IReadOnlyList<string>? Context,
    IReadOnlyList<string>? Accept)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="FormatException">A line is no question; names its number.</exception>
    internal static IReadOnlyList<QuestionLine> ReadFile(string file) =>
        [.. File.ReadLines(file).Select((line, index) => (line, index)).Where(entry => entry.line.Trim().Length > 0).Select(entry => Read(entry.line, entry.index + 1))];

    private static QuestionLine Read(string line, int number)
    {
        try
        {
            var question = JsonSerializer.Deserialize<QuestionLine>(line, Json);
            return question is { Question.Length: > 0, Kind.Length: > 0 } ? question : throw new FormatException($"Line {number} needs 'q' and 'kind'.");
        }
        catch (JsonException fault)
        {
            throw new FormatException($"Line {number} is not valid JSON: {fault.Message}", fault);
        }
    }
}
