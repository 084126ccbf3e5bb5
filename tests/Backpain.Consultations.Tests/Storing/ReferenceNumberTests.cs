using System.Text.RegularExpressions;
using Backpain.Consultations.Storing;

namespace Backpain.Consultations.Tests.Storing;

public sealed class ReferenceNumberTests
{
    [Fact]
    public void References_use_no_letters_that_look_alike()
    {
        for (var i = 0; i < 1000; i++)
        {
            Regex.IsMatch(ReferenceNumber.New(), "^BP-[^0O1IL2Z5S8BUAE]{4}-[^0O1IL2Z5S8BUAE]{4}$").ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("bp-7k3m-9qxt", "BP-7K3M-9QXT")]
    [InlineData(" BP 7K3M 9QXT ", "BP-7K3M-9QXT")]
    [InlineData("bp7k3m9qxt", "BP-7K3M-9QXT")]
    [InlineData("", "")]
    [InlineData("something else", "something else")]
    public void A_typed_reference_is_put_into_form(string typed, string reference) => ReferenceNumber.Normalise(typed).ShouldBe(reference);
}
