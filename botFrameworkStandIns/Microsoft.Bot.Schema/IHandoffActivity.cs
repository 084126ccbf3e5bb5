namespace Microsoft.Bot.Schema;

public interface IHandoffActivity : IActivity
{
}
