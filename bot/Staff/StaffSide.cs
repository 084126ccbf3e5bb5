namespace Backpain.Bot.Staff;

/// <summary>The clinic's pages under <c>/staff</c>.</summary>
internal static class StaffSide
{
    internal static IServiceCollection AddStaffSide(this IServiceCollection services) =>
        services.AddStaffAccess().AddSingleton<ClinicTime>().AddSingleton<SearchTicket>();
}
