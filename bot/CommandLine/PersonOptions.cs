using System.CommandLine;
using Backpain.Consultations;

namespace Backpain.Bot.CommandLine;

/// <summary>How a command line names a person.</summary>
internal sealed class PersonOptions
{
    internal Option<string> Email { get; } = new("--email") { Description = "The person's email address" };

    internal Option<string> Phone { get; } = new("--phone") { Description = "The person's phone number, as anybody writes it; finds all requests that give this number" };

    /// <returns>Null when not exactly one of both is given and can be read.</returns>
    internal PersonKey? Read(ParseResult call) => (call.GetValue(Email), call.GetValue(Phone)) switch
    {
        ({ } text, null) => EmailAddress.TryParse(text, out var email) ? PersonKey.Of(email) : null,
        (null, { } text) => PhoneNumber.TryParse(text, out var phone) ? PersonKey.Of(phone) : null,
        _ => null,
    };
}
