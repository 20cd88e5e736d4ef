`default_nettype none
// Tables of a lane: for each segment of 256 numbers a slope and a base.
module nl_tables #(
    parameter TABLES = 0                  // log2 of the number of tables, or -1 for none
) (
    input  wire        clk,
    input  wire [15:0] number,
    input  wire [15:0] table_no,
    output wire [31:0] word,              // slope, base; a cycle later
    input  wire        we,
    input  wire [17:0] wa,
    input  wire [15:0] wd
);
    generate
        if (TABLES >= 0) begin : there
            wire [TABLES+8-1:0] ra;
            if (TABLES == 0) begin : single
                assign ra = {!number[15], number[14:8]};
            end else begin : several
                assign ra = {table_no[TABLES-1:0], !number[15], number[14:8]};
            end
            nl_ram #(.WIDTH(16), .ABITS(TABLES + 8)) base (
                .clk(clk), .we(we && !wa[0]), .wa(wa[TABLES+8:1]), .wd(wd), .re(1'b1), .ra(ra), .rd(word[15:0]));
            nl_ram #(.WIDTH(16), .ABITS(TABLES + 8)) slope (
                .clk(clk), .we(we && wa[0]), .wa(wa[TABLES+8:1]), .wd(wd), .re(1'b1), .ra(ra), .rd(word[31:16]));
        end else begin : none
            assign word = 32'b0;
        end
    endgenerate
endmodule
