namespace Backpain.Consultations.Fields;

/// <summary>What a person said about how to be contacted.</summary>
/// <param name="Methods">The offered ways they named; none where they named none.</param>
/// <param name="NotOffered">The way they named that the clinic does not offer ("text", "letter"), as they said it; null where they named none.</param>
public sealed record ContactMethodsReading(ContactMethods Methods, string? NotOffered);

/// <summary>Reads which ways of contact a person is glad of: "ring or zoom", "any but phone", "don't mind".</summary>
public static class ContactMethodsReader
{
    public const ContactMethods All = ContactMethods.Phone | ContactMethods.Video | ContactMethods.Email;

    private static readonly Phrases Words = new(WordFile.Load("contactMethods"));

    /// <returns>False when the text names no way that is offered.</returns>
    public static bool TryRead(string? text, out ContactMethods methods)
    {
        methods = Read(text).Methods;
        return methods != ContactMethods.None;
    }

    public static ContactMethodsReading Read(string? text)
    {
        var said = new ContactMethodsSaid();
        foreach (var phrase in Words.Read(text ?? ""))
        {
            said.Take(phrase);
        }

        return said.Reading();
    }
}
