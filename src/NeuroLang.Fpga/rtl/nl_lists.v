`default_nettype none
// Lists of spikes: a ring of entries, and for each population where its list begins and ends, with several tiles also where this tile's own entries end,
// which come first. Places have one bit more than addresses, so that a full list is not an empty one.
module nl_lists #(
    parameter EW    = 9,                  // bits of an entry
    parameter LB    = 8,                  // entries are 2^LB
    parameter PB    = 4,                  // lists are 2^PB
    parameter T_LOG = 0
) (
    input  wire          clk,
    input  wire          rst,
    input  wire          put,
    input  wire [EW-1:0] put_entry,
    // Words of a list: 0 the start, 1 the end, 2 the end of its own.
    input  wire [PB-1:0] population,
    input  wire          note,
    input  wire [1:0]    note_word,
    input  wire [1:0]    look_word,       // the word is there in the next cycle
    input  wire          take_start,
    input  wire          take_end,
    input  wire          to_here,         // the list ends here
    input  wire          next,
    output wire          more,
    output wire [EW-1:0] entry            // two cycles after the place changed
);
    localparam IB = T_LOG == 0 ? 1 : 2;
    reg  [LB:0]   wp, rp, stop;
    reg           we;
    reg  [EW-1:0] wd;
    wire [LB:0]   info;
    nl_ram #(.WIDTH(LB + 1), .ABITS(PB + IB)) places (
        .clk(clk), .we(note), .wa({population, note_word[IB-1:0]}), .wd(wp), .re(1'b1), .ra({population, look_word[IB-1:0]}), .rd(info));
    nl_ram #(.WIDTH(EW), .ABITS(LB)) entries (.clk(clk), .we(we), .wa(wp[LB-1:0]), .wd(wd), .re(1'b1), .ra(rp[LB-1:0]), .rd(entry));
    assign more = rp != stop;
    always @(posedge clk) begin
        we <= put;
        wd <= put_entry;
        if (we) wp <= wp + 1'b1;
        if (take_start) rp <= info;
        else if (next) rp <= rp + 1'b1;
        if (take_end) stop <= info;
        if (T_LOG != 0 && to_here) stop <= wp;
        if (rst) begin
            wp <= {(LB + 1){1'b0}};
            we <= 1'b0;
        end
    end
endmodule
