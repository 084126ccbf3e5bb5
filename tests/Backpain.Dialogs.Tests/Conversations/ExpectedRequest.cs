using Backpain.Consultations;
using Backpain.Tests.Support;

namespace Backpain.Dialogs.Tests.Conversations;

/// <summary>What a <c>Store:</c> line says: <c>nothing</c>, or <c>kind | name | email | phone | contact methods | best time | description</c>, a dash for what is left out.</summary>
internal static class ExpectedRequest
{
    internal static void Check(ChatLine line, CollectingStore store)
    {
        if (line.Text == "nothing")
        {
            store.Requests.ShouldBeEmpty();
            return;
        }

        Describe(store.Requests.ShouldHaveSingleItem()).ShouldBe(line.Text);
    }

    private static string Describe(NewRequest request) => string.Join(
        " | ",
        new[]
        {
            request.Kind.ToString().ToLowerInvariant(),
            request.Name,
            request.Email.Value,
            request.Phone?.E164,
            request.ContactMethods.ToString(),
            request.BestTimeToCall,
            request.Description,
        }.Select(part => part ?? "-"));
}
